#!/usr/bin/env bash
# Installs everything into .venv, and the Debian packages that are missing. A second run is quick: it looks at stamps only.
set -euo pipefail
cd "$(dirname "$0")"

# program that shows the package is there -> Debian package
debian_missing() {
  command -v tesseract >/dev/null || echo tesseract-ocr
  for language in deu osd; do
    tesseract --list-langs 2>/dev/null | grep -qx "$language" || echo "tesseract-ocr-$language"
  done
  [ -x /usr/sbin/dovecot ] && [ -e /usr/lib/dovecot/imap ] || echo dovecot-imapd
  command -v chromium >/dev/null || echo chromium
  ldconfig -p 2>/dev/null | grep -q libpangoft2-1.0 || echo libpangoft2-1.0-0
  ldconfig -p 2>/dev/null | grep -q libharfbuzz-subset || echo libharfbuzz-subset0
  for font in fonts-dejavu-core fonts-liberation2 fonts-breip fonts-dkg-handwriting fonts-bwht fonts-rufscript; do
    dpkg -s "$font" >/dev/null 2>&1 || echo "$font"
  done
  python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

install_debian() {
  local missing run=()
  missing=$(debian_missing)
  [ -n "$missing" ] || return 0
  if ! command -v apt-get >/dev/null; then
    echo "setup: not a Debian system; install by its own means: $(echo $missing)" >&2
    return 0
  fi
  if [ "$(id -u)" != 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      echo "setup: these packages are missing and need root: run 'sudo apt-get install $(echo $missing)', then this again" >&2
      return 0
    fi
    run=(sudo)
  fi
  echo "setup: installing $(echo $missing)"
  "${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q update >/dev/null
  # shellcheck disable=SC2086  # one word a package
  "${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $missing >/dev/null
}

install_python() {
  local stamp=.venv/.installed
  if [ -e "$stamp" ] && [ ! requirements.lock -nt "$stamp" ] && [ ! pyproject.toml -nt "$stamp" ]; then
    return 0
  fi
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "setup: python3 is $(python3 --version), mailorder needs 3.11 or newer; put one first on PATH" >&2
    exit 2
  }
  echo "setup: installing Python packages into .venv"
  [ -x .venv/bin/python ] || python3 -m venv .venv
  .venv/bin/python -m pip install -q --require-hashes -r requirements.lock
  .venv/bin/python -m pip install -q --no-deps --no-build-isolation -e .
  touch "$stamp"
}

# Python does so itself when it first imports a file, but for where it is told to write none (PYTHONDONTWRITEBYTECODE), and there each start
# of a command would compile two hundred files anew, a second's work.
compile_python() {
  .venv/bin/python -m compileall -q *.py commands config dispatch ingest models parsers review
}

install_debian
install_python
compile_python
