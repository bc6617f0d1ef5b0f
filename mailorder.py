"""The command line; each command's work is in `commands/`, imported only when it is called, so that each starts quickly."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from config.errors import MailorderError

if TYPE_CHECKING:
    from config.settings import Settings

DEFECT = 70

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Takes orders from e-mail and post, reads them, and lets a clerk confirm each with one key.",
)
import_app = typer.Typer(no_args_is_help=True, help="Load master data into the database.")
user_app = typer.Typer(no_args_is_help=True, help="The people who may sign in.")
form_app = typer.Typer(no_args_is_help=True, help="The company's own printed order forms.")
token_app = typer.Typer(no_args_is_help=True, help="What programs show to use the API.")
app.add_typer(import_app, name="import")
app.add_typer(user_app, name="user")
app.add_typer(token_app, name="token")
app.add_typer(form_app, name="form")

Config = Annotated[Path | None, typer.Option("--config", help="The settings file; else MAILORDER_CONFIG, else mailorder.toml here.")]
Paths = Annotated[list[Path], typer.Argument(metavar="PATH...", help="Messages, documents, or folders of them.")]


class Kind(StrEnum):
    """What a clerk may say that something is."""

    ORDER = "order"


class Role(StrEnum):
    """What a person may do."""

    CLERK = "clerk"
    LEAD = "lead"
    ADMINISTRATOR = "administrator"


class Language(StrEnum):
    """The languages of the review page."""

    DE = "de"
    EN = "en"


@app.command(epilog="Example: mailorder run --config mailorder.toml")
def run(config: Config = None) -> None:
    """Do everything: poll, read, serve the review page, send receipts, hand over. Ends on Ctrl-C or SIGTERM."""
    from commands.run import run_everything

    run_everything(_settings(config))


@app.command(epilog="Example: mailorder web --config mailorder.toml")
def web(config: Config = None) -> None:
    """Serve only the review page and the API."""
    from commands.run import run_web

    run_web(_settings(config))


@app.command(epilog="Example: mailorder poll")
def poll(config: Config = None) -> None:
    """Look once into every mailbox and folder, read what came, and end."""
    from commands.poll import poll_and_read

    raise typer.Exit(poll_and_read(_settings(config)))


@app.command(epilog="Example: mailorder extract --company examples/company --json order.eml scan.pdf")
def extract(
    paths: Paths,
    company: Annotated[Path | None, typer.Option("--company", help="The company folder to match against.")] = None,
    config: Config = None,
    as_kind: Annotated[Kind | None, typer.Option("--as", help="Read as this, whatever it seems to be.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line for each path.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="For each value its reasons, and the candidates that lost.")] = False,
) -> None:
    """Read messages and documents and say what was understood; nothing is stored."""
    if explain and as_json:
        raise typer.BadParameter("--explain is for people to read and --json for programs; choose one")
    from commands.extract import begun, explain_paths, extract_paths

    child = begun(explaining=explain)
    try:
        from config.settings import load_settings

        settings = load_settings(config).reading  # without the log, to which nothing is written and which takes a quarter of a second
    except BaseException:
        child.end()
        raise
    if explain:
        raise typer.Exit(explain_paths(child, paths, company, settings, as_kind is Kind.ORDER))
    raise typer.Exit(extract_paths(child, paths, company, settings, as_kind is Kind.ORDER, as_json))


@app.command(epilog="Example: mailorder parts message.eml")
def parts(paths: Paths) -> None:
    """Take messages apart and list their parts, one JSON object a line."""
    from commands.extract import parts_of

    raise typer.Exit(parts_of(paths))


@import_app.command("company", epilog="Example: mailorder import company examples/company")
def import_company(folder: Annotated[Path, typer.Argument(metavar="DIR")], config: Config = None) -> None:
    """Load a company folder: rows are matched by key and updated, bad rows are listed, the good ones load."""
    from commands.company import import_folder

    raise typer.Exit(import_folder(_settings(config), folder))


@app.command(epilog="Example: mailorder orders --limit 20")
def orders(
    config: Config = None,
    limit: Annotated[int, typer.Option(min=1, help="How many, newest first.")] = 50,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """List the confirmed orders, and where their receipt and hand-over stand."""
    from commands.orders import list_orders

    list_orders(_settings(config), limit, as_json)


@app.command(epilog="Example: mailorder check --config mailorder.toml")
def check(config: Config = None) -> None:
    """Try everything that a start needs, one line each; exit 3 if one fails."""
    from commands.check import check_everything

    raise typer.Exit(check_everything(_settings(config, quiet=True)))


@user_app.command("add", epilog="Example: mailorder user add anna --role lead --language de")
def user_add(
    name: str,
    config: Config = None,
    role: Annotated[Role, typer.Option(help="What the person may do.")] = Role.CLERK,
    language: Annotated[Language, typer.Option(help="The language of the pages.")] = Language.DE,
    password_file: Annotated[Path | None, typer.Option(help="A file with the password; else it is asked for.")] = None,
) -> None:
    """Add a person who may sign in."""
    from commands.people import add_person

    add_person(_settings(config), name, role.value, language.value, password_file)


@token_app.command("add", epilog="Example: mailorder token add warehouse --scope orders:read --scope orders:take")
def token_add(
    name: str,
    config: Config = None,
    scope: Annotated[
        list[str] | None,
        typer.Option(
            help="messages:write, orders:read, orders:take (these three when left out), drafts:read, drafts:write, "
            "masterdata:read, figures:read, people:write."
        ),
    ] = None,
) -> None:
    """Make a token for a program that uses the API; it is printed once and kept only as a hash."""
    from commands.people import add_token

    add_token(_settings(config), name, scope)


@form_app.command("show", epilog="Example: mailorder form show company/forms/order.pdf --picture order.png")
def form_show(
    blank: Annotated[Path, typer.Argument(metavar="PDF", help="The blank form, as it was sent out.")],
    picture: Annotated[Path | None, typer.Option(help="Draw what was learned over the blank, to this PNG.")] = None,
) -> None:
    """Show what is learned from a blank form: which place is for what."""
    from commands.form import show_form

    raise typer.Exit(show_form(blank, picture))


@form_app.command("new", epilog="Example: mailorder form new order.pdf --company company --customer all")
def form_new(
    out: Annotated[Path, typer.Argument(metavar="PDF", help="Where the form to be printed is written.")],
    company: Annotated[Path, typer.Option(metavar="DIR", help="The company folder; the blank is laid into its forms/.")],
    name: Annotated[str, typer.Option(help="The form's name: at most 16 letters, digits and hyphens.")] = "ORDER",
    language: Annotated[Language, typer.Option(help="The language of what is printed.")] = Language.DE,
    article: Annotated[list[str] | None, typer.Option(help="An article number to print in a row; may be repeated.")] = None,
    rows: Annotated[int | None, typer.Option(min=0, max=150, help="Empty rows; as many as fit when left out.")] = None,
    customer: Annotated[list[str] | None, typer.Option(help="A customer number to print it for, or «all»; may be repeated.")] = None,
) -> None:
    """Make the company's own order form, to be printed, filled in by hand, and read back."""
    from commands.form_making import Wanted, new_form

    raise typer.Exit(new_form(out, company, Wanted(name, language.value, article or (), rows, customer or ())))


@form_app.command("separator", epilog="Example: mailorder form separator separators.pdf --count 20")
def form_separator(
    out: Annotated[Path, typer.Argument(metavar="PDF", help="Where the sheets are written.")],
    count: Annotated[int, typer.Option(help="How many sheets.")] = 1,
) -> None:
    """Make separator sheets, to lay before each letter when many are scanned as one."""
    from commands.form_making import new_separators

    raise typer.Exit(new_separators(out, count))


@app.command(epilog="Example: mailorder version")
def version() -> None:
    """Print the program's version."""
    from commands.about import print_version

    print_version()


def _settings(path: Path | None, quiet: bool = False) -> Settings:
    from config.logging import configure_logging
    from config.settings import load_settings

    settings = load_settings(path)
    configure_logging("error" if quiet else settings.log_level)
    return settings


def main() -> None:
    """Runs the command line; what a person can mend ends in one line and the exit status of CONTRACT.md section 3."""
    try:
        app()
    except MailorderError as error:
        print(f"mailorder: {error}", file=sys.stderr)  # noqa: T201
        raise SystemExit(error.exit_status) from None
    except Exception:
        import traceback

        traceback.print_exc()
        print("mailorder: this is a defect in the program; please report the lines above", file=sys.stderr)  # noqa: T201
        raise SystemExit(DEFECT) from None


if __name__ == "__main__":
    main()
