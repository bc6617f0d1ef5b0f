"""The settings: one TOML file, every value overridable by MAILORDER_… (sections joined by two underscores)."""

from __future__ import annotations

import os
import tomllib
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from config.errors import WrongCall
from config.schedule import next_time

LOOPBACK = ("127.0.0.1", "localhost", "::1")
Security = Literal["tls", "starttls", "none"]


class Section(BaseModel):
    """A table of the settings file; unknown names are errors, so that a typing slip is noticed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _from_file(values: dict[str, Any], name: str) -> dict[str, Any]:
    """`password_file = "…"` gives `password`, without the line end that editors add."""
    path = values.get(f"{name}_file")
    if path and not values.get(name):
        try:
            return {**values, name: Path(path).read_text(encoding="utf-8").rstrip("\r\n")}
        except OSError as error:
            raise ValueError(f"{name}_file: {path} cannot be read ({error.strerror}); create it or correct the path") from None
    return values


class Mailbox(Section):
    """One IMAP account and the folders of it that are read."""

    name: str
    host: str
    port: int = Field(default=993, ge=1, le=65535)
    security: Security = "tls"
    ca_file: Path | None = None
    user: str
    password: SecretStr | None = None
    password_file: Path | None = None
    token_command: str | None = None
    token_file: Path | None = None
    folders: tuple[str, ...] = ("INBOX",)
    interval_s: int = Field(default=60, ge=1)
    idle: bool = True
    after: Literal["keep", "mark", "move"] = "mark"
    move_to: str = "Processed"
    timeout_s: float = Field(default=30.0, gt=0)

    @model_validator(mode="before")
    @classmethod
    def _secrets(cls, values: dict[str, Any]) -> dict[str, Any]:
        return _from_file(values, "password")


class DropFolder(Section):
    """A folder into which others (a scanner) write files; one file or one sub-folder is one message."""

    name: str
    path: Path
    interval_s: int = Field(default=10, ge=1)
    settle_s: float = Field(default=3.0, ge=0)


class Maildir(Section):
    """A Maildir that another program delivers into."""

    name: str
    path: Path
    interval_s: int = Field(default=30, ge=1)


class Store(Section):
    """Where the bytes lie: up to `inline_up_to` in the database, larger ones as files in `path`."""

    path: Path = Path("data/store")
    inline_up_to: int = Field(default=65_536, ge=0)
    free_at_least_mb: int = Field(default=200, ge=0)


class Smtp(Section):
    """The server that takes receipts and forwarded cases."""

    host: str = "localhost"
    port: int = Field(default=25, ge=1, le=65535)
    security: Security = "starttls"
    ca_file: Path | None = None
    user: str = ""
    password: SecretStr | None = None
    password_file: Path | None = None
    sender: str = ""
    timeout_s: float = Field(default=30.0, gt=0)

    @model_validator(mode="before")
    @classmethod
    def _secrets(cls, values: dict[str, Any]) -> dict[str, Any]:
        return _from_file(values, "password")


class HandOver(Section):
    """One department that gets confirmed orders: as JSON files in a folder, or fetched over the API.

    `schedule` is a crontab line (minute hour day month weekday) in the company's time zone at which what waits is released; empty: at once.
    """

    name: str
    kind: Literal["folder", "fetch"]
    path: Path | None = None
    schedule: str = ""

    @field_validator("schedule")
    @classmethod
    def _is_crontab(cls, schedule: str) -> str:
        if schedule:
            next_time(schedule, "UTC", datetime.now(UTC))
        return schedule

    @model_validator(mode="after")
    def _folder_needs_path(self) -> HandOver:
        if self.kind == "folder" and self.path is None:
            raise ValueError("path is missing; name the folder into which the orders are written")
        return self


class Reading(Section):
    """How documents are read, and what a child process may cost."""

    readers: Literal["both", "ppocr", "tesseract"] = "both"
    tesseract_languages: str = "deu+eng"
    processes: int = Field(default=0, ge=0, description="0: one for each core")
    timeout_s: float = Field(default=120.0, gt=0)
    memory_mb: int = Field(default=3000, ge=256)
    max_pages: int = Field(default=200, ge=1)


class Oidc(Section):
    """Signing in with the company's own accounts (OpenID Connect); off while `issuer` is empty.

    `roles` says which group gives which role; with several the highest holds, with none of them nobody is let in. Empty: the groups say
    nothing, a user keeps the role given in mailorder, and new ones are clerks.
    """

    issuer: str = ""
    client_id: str = ""
    client_secret: SecretStr | None = None
    client_secret_file: Path | None = None
    ca_file: Path | None = None
    label: str = ""
    scopes: tuple[str, ...] = ("openid", "profile", "email")
    name_claim: str = "preferred_username"
    groups_claim: str = "groups"
    roles: dict[str, Literal["clerk", "lead", "administrator"]] = Field(default_factory=dict)
    make_users: bool = False
    redirect_url: str = ""

    @model_validator(mode="before")
    @classmethod
    def _secrets(cls, values: dict[str, Any]) -> dict[str, Any]:
        return _from_file(values, "client_secret")

    @model_validator(mode="after")
    def _is_whole(self) -> Oidc:
        if self.issuer and not self.client_id:
            raise ValueError("client_id is missing; write the one that the provider gave to mailorder")
        if self.issuer and not self.issuer.startswith("https://") and urlsplit(self.issuer).hostname not in LOOPBACK:
            raise ValueError("issuer must begin with https://, or the keys that prove who signs in could be forged on the way")
        if "openid" not in self.scopes:
            raise ValueError("scopes must hold openid")
        return self


class Web(Section):
    """The clerk's web application."""

    host: str = "127.0.0.1"
    port: int = Field(default=8025, ge=0, le=65535)
    secure_cookies: bool = False
    session_hours: float = Field(default=12.0, gt=0)
    logins_kept_days: int = Field(default=180, ge=1)
    oidc: Oidc = Oidc()
    grace_s: int = Field(default=60, ge=0, description="seconds after confirming before anything is sent; till then it can be taken back")


class Review(Section):
    """How clerks work together: who has a draft, when two must look, how long an answer may take."""

    second_look_above: Decimal | None = Field(default=None, ge=0)
    claim_s: int = Field(default=120, ge=15)
    answer_days: int = Field(default=3, ge=1, le=365)


class Service(Section):
    """Customer service: where complaints go."""

    email: str = ""


class Settings(BaseSettings):
    """All settings, validated; see examples/mailorder.toml for each with its meaning."""

    model_config = SettingsConfigDict(env_prefix="MAILORDER_", env_nested_delimiter="__", extra="forbid", frozen=True)

    database: str = "sqlite:///data/mailorder.db"
    time_zone: str = "Europe/Berlin"
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    mailboxes: tuple[Mailbox, ...] = ()
    drop_folders: tuple[DropFolder, ...] = ()
    maildirs: tuple[Maildir, ...] = ()
    store: Store = Store()
    smtp: Smtp = Smtp()
    hand_over: tuple[HandOver, ...] = ()
    customer_service: Service = Service()
    reading: Reading = Reading()
    web: Web = Web()
    review: Review = Review()

    @field_validator("time_zone")
    @classmethod
    def _is_time_zone(cls, name: str) -> str:
        if name not in available_timezones():
            raise ValueError("is no time zone; write its name, e.g. Europe/Berlin")
        return name

    @field_validator("hand_over")
    @classmethod
    def _names_differ(cls, targets: tuple[HandOver, ...]) -> tuple[HandOver, ...]:
        names = [target.name for target in targets]
        if twice := {name for name in names if names.count(name) > 1}:
            raise ValueError(f"two targets are named {', '.join(sorted(twice))}; give each a name of its own")
        return targets

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return env_settings, init_settings


def load_settings(path: Path | None = None) -> Settings:
    """The settings from `path`, else from MAILORDER_CONFIG, else mailorder.toml here if there is one, else the defaults.

    Relative paths in the file count from the file's folder. Raises WrongCall with one line that names setting, value and what is allowed.
    """
    chosen = path or (Path(os.environ["MAILORDER_CONFIG"]) if os.environ.get("MAILORDER_CONFIG") else None)
    if chosen is None and Path("mailorder.toml").exists():
        chosen = Path("mailorder.toml")
    try:
        return Settings(**(_read_toml(chosen) if chosen else {}))
    except ValidationError as error:
        raise WrongCall(_in_one_line(error, chosen)) from None


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise WrongCall(f"settings file {path}: {error.strerror}; name it with --config or MAILORDER_CONFIG") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WrongCall(f"settings file {path} is not valid TOML: {error}") from None
    rooted: dict[str, Any] = _rooted(values, path.resolve().parent)
    return rooted


def _rooted(value: Any, folder: Path, key: str = "") -> Any:
    """Paths made absolute from the settings file's folder."""
    if isinstance(value, dict):
        return {name: _rooted(inner, folder, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_rooted(inner, folder, key) for inner in value]
    if isinstance(value, str) and (key == "path" or key.endswith("_file")):
        return str(folder / value)
    if key == "database" and isinstance(value, str) and value.startswith("sqlite:///") and not value.startswith("sqlite:////"):
        return f"sqlite:///{folder / value.removeprefix('sqlite:///')}"
    return value


def _in_one_line(error: ValidationError, path: Path | None) -> str:
    first = error.errors(include_url=False, include_context=False)[0]
    name = ".".join(str(step) for step in first["loc"]) or "settings"
    shown = (
        ""
        if isinstance(first.get("input"), dict | list | tuple) or "password" in name or "secret" in name
        else f" = {first.get('input')!r}"
    )
    return f"setting {name}{shown}: {first['msg']}" + (f" (in {path})" if path else "")
