"""RTF: unpacking Outlook's compressed form (MS-OXRTFCP), and the text that a rich text shows."""

from __future__ import annotations

import re
import struct

_DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial"
    b"Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_COMPRESSED, _PLAIN = 0x75465A4C, 0x414C454D
_MAX_SIZE = 50_000_000
_TOKEN = re.compile(r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\(.)|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL)
_HIDDEN = frozenset(
    {
        "fonttbl",
        "colortbl",
        "stylesheet",
        "info",
        "pict",
        "themedata",
        "colorschememapping",
        "latentstyles",
        "listtable",
        "listoverridetable",
        "rsidtbl",
        "generator",
        "xmlnstbl",
        "datastore",
        "fldinst",
        "object",
        "objdata",
        "header",
        "footer",
        "htmltag",
        "pntext",
        "bkmkstart",
        "bkmkend",
        "mmathPr",
        "deleted",
    }
)
_SHOWN = {
    "par": "\n",
    "line": "\n",
    "row": "\n",
    "sect": "\n",
    "page": "\n",
    "cell": "\t",
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": " ",
    "enspace": " ",
}
_ESCAPED = {"~": "\u00a0", "_": "-", "-": "", "\n": "\n", "\r": "\n", "\\": "\\", "{": "{", "}": "}"}


def decompress(content: bytes) -> bytes:
    """The rich text in these bytes, as far as they go; b"" when they are no such thing."""
    if len(content) < 16:
        return b""
    _, size, kind, _ = struct.unpack_from("<IIII", content)
    if kind == _PLAIN:
        return content[16 : 16 + size]
    if kind != _COMPRESSED:
        return b""
    window = bytearray(_DICTIONARY.ljust(4096, b"\x00"))
    write = len(_DICTIONARY)
    out = bytearray()
    at = 16
    while at < len(content) and len(out) < _MAX_SIZE:
        control = content[at]
        at += 1
        for bit in range(8):
            if control >> bit & 1:
                if at + 2 > len(content):
                    return bytes(out)
                offset, length = content[at] << 4 | content[at + 1] >> 4, (content[at + 1] & 15) + 2
                at += 2
                if offset == write:
                    return bytes(out)
                piece = []
                for step in range(length):
                    byte = window[(offset + step) % 4096]
                    piece.append(byte)
                    window[write] = byte
                    write = (write + 1) % 4096
                out += bytes(piece)
            elif at < len(content):
                out.append(content[at])
                window[write] = content[at]
                write = (write + 1) % 4096
                at += 1
    return bytes(out)


def text_of(content: bytes) -> str:
    """The text that a rich text shows, a line for each paragraph, cells parted by tabs; HTML wrapped in RTF gives the HTML's text."""
    source = content.decode("latin-1")
    codepage = re.search(r"\\ansicpg(\d+)", source[:2000])
    charset = f"cp{codepage.group(1)}" if codepage else "cp1252"
    return _Shower(charset).show(source)


class _Shower:
    """Walks the tokens with the state of each group: whether it is shown, and how many characters stand for a \\u's fallback."""

    def __init__(self, charset: str) -> None:
        self.charset = charset
        self.out: list[str] = []
        self.pending = bytearray()
        self.shown = True
        self.fallback = 1
        self.skip = 0
        self.groups: list[tuple[bool, int]] = []

    def show(self, source: str) -> str:
        for match in _TOKEN.finditer(source):
            word, number, byte, escaped, brace, plain = match.groups()
            if byte:
                self._byte(int(byte, 16))
                continue
            if word and word != "u":
                self.skip = 0
            if brace == "{":
                self.groups.append((self.shown, self.fallback))
            elif brace:
                self._flush()
                self.shown, self.fallback = self.groups.pop() if self.groups else (True, 1)
            elif word:
                self._word(word, number)
            elif escaped == "*":
                self.shown = False
            elif escaped:
                self._text(_ESCAPED.get(escaped, ""))
            elif plain:
                self._text(plain)
        self._flush()
        return "".join(self.out)

    def _word(self, word: str, number: str | None) -> None:
        if word in _HIDDEN or (word == "v" and number != "0") or (word == "htmlrtf" and number != "0"):
            self.shown = False
        elif word in {"v", "htmlrtf"}:
            self.shown = True
        elif word == "uc":
            self.fallback = int(number or 1)
        elif word == "u" and number:
            self._text(chr(int(number) % 65536), takes_skip=False)
            self.skip = self.fallback
        elif word in _SHOWN:
            self._text(_SHOWN[word])

    def _byte(self, byte: int) -> None:
        if self.skip:
            self.skip -= 1
        elif self.shown:
            self.pending.append(byte)

    def _text(self, text: str, takes_skip: bool = True) -> None:
        if takes_skip and self.skip:
            skipped = min(self.skip, len(text))
            self.skip -= skipped
            text = text[skipped:]
        self._flush()
        if self.shown:
            self.out.append(text)

    def _flush(self) -> None:
        """Bytes in a row are decoded together, for a character can have two of them."""
        if self.pending:
            self.out.append(self.pending.decode(self.charset if _known(self.charset) else "cp1252", "replace"))
            self.pending.clear()


def _known(charset: str) -> bool:
    try:
        "".encode(charset)
    except LookupError:
        return False
    return True
