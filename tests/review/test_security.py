"""Who may not: forged cookies and forms, guessed passwords, paths that climb, and everything that a mail may carry into a page."""

from __future__ import annotations

import io
import re

import pytest
from lxml import html as markup
from sqlmodel import select

from models.database import snapshot, transaction
from models.tables import Draft, MessageRow, User, UserSession
from tests.review.conftest import PASSWORD, Browser, House, token
from tests.review.readings import drafts_of_mail, leaf, order, order_mail, reading

PAGES = ("/", "/drafts/1", "/orders", "/cases", "/upload", "/next",
         "/articles?q=schraube", "/customers?q=kessler", "/session", "/drafts/1/documents/original",
         "/drafts/1/documents/0/html", "/drafts/1/documents/1/pages/1.jpg", "/drafts/1/documents/1/original",
         "/drafts/1/reading", "/drafts/1/ask", "/drafts/1/why?path=fields.order_number",
         "/drafts/1/documents/1/pages/1/words.json", "/drafts/1/documents/1/pages/1/box.json?x0=0&y0=0&x1=1&y1=1",
         "/orders/2026-000001", "/several?draft=1", "/pulse",
         "/today", "/today.csv", "/people", "/people/1", "/logins", "/tokens", "/account")  # fmt: skip
POSTS = ("/drafts", "/drafts/1", "/drafts/1/save", "/drafts/1/look", "/drafts/1/confirm",
         "/drafts/1/reject", "/drafts/1/set-aside", "/drafts/1/reopen",
         "/drafts/1/customer-service", "/drafts/1/kind", "/drafts/1/read-again", "/drafts/1/resolve", "/drafts/1/pages",
         "/drafts/1/lines/insert", "/drafts/1/lines/split?index=0", "/drafts/1/lines/paste", "/drafts/1/take",
         "/drafts/1/lines/delete?index=0", "/drafts/1/lines/take-over?order=2026-000001",
         "/drafts/1/claim", "/drafts/1/take-over", "/drafts/1/release", "/drafts/1/notes", "/drafts/1/notes/seen", "/drafts/1/assign",
         "/drafts/1/park",
         "/drafts/1/pages", "/drafts/1/bring-back", "/drafts/1/undo", "/drafts/1/redo", "/drafts/1/ask/open", "/drafts/1/ask",
         "/orders/2026-000001/take-back", "/upload", "/outbox/try-again", "/cases/close", "/language", "/logout",
         "/several", "/views", "/views/delete",
         "/people", "/people/1", "/people/1/reset", "/people/1/sessions/end", "/tokens", "/tokens/revoke",
         "/account/password", "/account/sessions/end")  # fmt: skip
EVIL = "\"><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}\r\nSet-Cookie: a=b\u202e'"


def test_every_route_is_in_these_lists(house: House) -> None:
    known = {re.sub(r"\{\w+\}", "*", _pattern(path)) for path in (*PAGES, *POSTS)}
    routes = {re.sub(r"\{\w+\}", "*", path) for path in _paths(house)}

    assert routes - known - {"/login", "/login/oidc", "/login/oidc/back"} == set()


def test_nothing_is_shown_to_who_is_not_signed_in(house: House, visitor: Browser) -> None:
    house.draft()

    answers = {path: visitor.get(path, follow_redirects=False).status_code for path in PAGES}

    assert answers == dict.fromkeys(PAGES, 401)


def test_a_browser_that_is_not_signed_in_is_led_to_the_login_and_back(visitor: Browser) -> None:
    answer = visitor.get("/orders?q=x", headers={"accept": "text/html"}, follow_redirects=False)

    assert (answer.status_code, answer.headers["location"]) == (303, "/login?onward=/orders%3Fq%3Dx")


@pytest.mark.parametrize("cookie", ["", "x", "../../etc/passwd", "' OR 1=1 --", "0" * 64, "ä".encode().decode("latin-1"), "a" * 10_000])
def test_a_forged_cookie_opens_nothing(house: House, visitor: Browser, cookie: str) -> None:
    answer = visitor.get("/", headers={"cookie": f"mailorder_session={cookie}".encode("latin-1")}, follow_redirects=False)

    assert answer.status_code == 401


def test_the_table_does_not_hold_what_the_cookie_holds(house: House, anna: Browser) -> None:
    with snapshot(house.engine) as session:
        kept = session.exec(select(UserSession)).one().token_sha256

    assert Browser(house.app, cookies={"mailorder_session": kept}).get("/", follow_redirects=False).status_code == 401


def test_signing_out_ends_the_session_for_good(anna: Browser) -> None:
    cookie = anna.cookies["mailorder_session"]
    anna.post("/logout", data={"csrf": token(anna.get("/").text)})

    anna.cookies.set("mailorder_session", cookie)

    assert anna.get("/", follow_redirects=False).status_code == 401


@pytest.mark.parametrize("csrf", [None, "", "x", "ü"])
def test_a_form_without_the_token_changes_nothing(house: House, adam: Browser, csrf: str | None) -> None:
    draft = house.draft()

    answers = {path: adam.post(path, data={} if csrf is None else {"csrf": csrf}).status_code for path in POSTS}

    assert answers == dict.fromkeys(POSTS, 403)
    with snapshot(house.engine) as session:
        assert session.get_one(Draft, draft.id).version == draft.version


def test_another_clerks_token_is_no_token(house: House, anna: Browser, ben: Browser) -> None:
    draft = house.draft()
    form = {**anna.form(draft.id or 0), "csrf": token(ben.get("/").text)}

    assert anna.post(f"/drafts/{draft.id}/confirm", data=form).status_code == 403


def test_a_login_form_of_another_site_is_refused(visitor: Browser) -> None:
    visitor.get("/login")

    answer = visitor.post("/login", data={"name": "anna", "password": PASSWORD, "csrf": "theirs"})

    assert answer.status_code == 403
    assert "mailorder_session" not in visitor.cookies


def test_a_hundred_wrong_passwords_are_throttled_with_words(house: House, visitor: Browser) -> None:
    form = {"name": "anna", "csrf": token(visitor.get("/login?language=en").text)}

    answers = [visitor.post("/login", data={**form, "password": f"wrong {number}"}) for number in range(8)]
    right = visitor.post("/login", data={**form, "password": PASSWORD})

    assert answers[0].status_code == 401
    assert answers[-1].status_code == right.status_code == 429
    assert "Too many wrong passwords" in right.text
    assert int(right.headers["retry-after"]) > 0


def test_an_unknown_name_is_answered_like_a_wrong_password(visitor: Browser) -> None:
    form = {"password": "wrong", "csrf": token(visitor.get("/login").text)}

    known, unknown = (visitor.post("/login", data={**form, "name": name}) for name in ("anna", "nobody"))

    assert known.status_code == unknown.status_code
    assert known.text.replace("anna", "") == unknown.text.replace("nobody", "")


@pytest.mark.parametrize(
    "onward", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "\\\\evil", "/a\r\nSet-Cookie: x=y"]
)
def test_the_login_leads_nowhere_else(visitor: Browser, onward: str) -> None:
    form = {"name": "anna", "password": PASSWORD, "csrf": token(visitor.get("/login").text), "onward": onward}

    answer = visitor.post("/login", data=form, follow_redirects=False)

    assert answer.headers["location"] == "/"


@pytest.mark.parametrize(
    "path", ["/", "/login", "/nowhere", "/static/style.css", "/api/v1/health", "/api/v1/orders?target=x", "/drafts/1/documents/0/html"]
)
def test_every_answer_keeps_itself_to_itself(house: House, anna: Browser, path: str) -> None:
    house.draft(mail=order_mail(html="<p>x</p>"))

    headers = anna.get(path).headers

    assert "unsafe" not in headers["content-security-policy"].replace("style-src 'unsafe-inline'; img-src data:; form-action 'none'", "")
    assert headers["content-security-policy"].startswith(("default-src 'self'", "default-src 'none'"))
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


def test_cookies_are_out_of_reach_of_scripts_and_other_sites(house: House, visitor: Browser) -> None:
    form = {"name": "anna", "password": PASSWORD, "csrf": token(visitor.get("/login").text)}

    cookie = visitor.post("/login", data=form, follow_redirects=False).headers["set-cookie"].lower()

    assert "httponly" in cookie
    assert "samesite=lax" in cookie


CLIMBING = (
    "/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static//etc/passwd",
    "/drafts/1/documents/..%2f..%2fetc%2fpasswd/original",
    "/drafts/1/documents/%2e%2e/original", "/drafts/1/documents/1/pages/..%2f1.jpg", "/drafts/../../etc/passwd",
    "/orders/..%2f..%2fetc%2fpasswd",
    "/drafts/1/documents/0%00/html", "/drafts/99999999999999999999", "/drafts/-1", "/drafts/0x1", "/static/%00", "/orders/%00",
)  # fmt: skip


def test_no_path_leads_out(house: House, anna: Browser) -> None:
    house.draft()

    answers = {path: anna.get(path) for path in CLIMBING}

    assert {path: answer.status_code for path, answer in answers.items()} == dict.fromkeys(CLIMBING, 404)
    assert not any("root:" in answer.text or "create_app" in answer.text for answer in answers.values())


def test_a_document_of_another_draft_is_not_found(house: House, anna: Browser) -> None:
    house.draft()

    assert anna.get("/drafts/1/documents/7/original").status_code == 404
    assert anna.get("/drafts/2/documents/0/html").status_code == 404


def test_what_a_mail_carries_is_only_text_on_the_pages(house: House, anna: Browser) -> None:
    made = order(checks=({"code": "x", "severity": "info", "at": "lines.0.sku", "message": EVIL},))
    made["fields"]["buyer_name"] = leaf(EVIL)
    made["fields"]["order_number"] = leaf(EVIL)
    made["lines"][0]["description"] = {**leaf(EVIL), "why": [EVIL]}
    (draft,) = drafts_of_mail(
        house.engine, house.store, order_mail(EVIL, "x"), {**reading(made), "problems": [{"code": "x", "document": "0", "message": EVIL}]}
    )
    with transaction(house.engine) as session:
        message = session.exec(select(MessageRow)).one()
        message.subject = message.sender = message.sender_name = message.name = message.source = EVIL

    for path in ("/", f"/?q={EVIL[:20]}", f"/drafts/{draft.id}"):
        page = markup.fromstring(anna.get(path).text)
        assert [script.get("src") for script in page.iter("script") if not (script.get("src") or "").startswith("/static/")] == []
        assert page.xpath("//@onerror") == []
        assert all("49" not in (title.text or "") for title in page.iter("title"))


def test_a_file_name_cannot_become_a_header(house: House, anna: Browser) -> None:
    house.draft()
    with transaction(house.engine) as session:
        session.exec(select(MessageRow)).one().name = 'a"\r\nSet-Cookie: x=y; ü.eml'

    answer = anna.get("/drafts/1/documents/original")

    assert "set-cookie" not in answer.headers
    assert answer.headers["content-disposition"] == "attachment; filename*=UTF-8''a%22%0D%0ASet-Cookie%3A%20x%3Dy%3B%20%C3%BC.eml"
    assert answer.headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize("search", ["' OR 1=1 --", "%", "_", "\\", "\x00", '"; DROP TABLE draft', "🐘" * 50])
def test_no_search_breaks_out_of_its_query(house: House, anna: Browser, search: str) -> None:
    house.draft()

    for path in ("/", "/orders", "/articles", "/customers"):
        assert anna.get(path, params={"q": search}).status_code == 200


def test_an_uploaded_name_is_only_a_name(house: House, anna: Browser) -> None:
    form = {"csrf": token(anna.get("/upload").text)}

    answer = anna.post("/upload", data=form, files={"files": ("../../<b>evil</b>.eml", io.BytesIO(order_mail()), "text/html")})

    assert "<b>evil</b>" not in answer.text
    with snapshot(house.engine) as session:
        assert "/" not in session.exec(select(MessageRow)).one().name


def test_a_page_that_fails_gives_a_number_and_no_traceback(house: House, anna: Browser, caplog: pytest.LogCaptureFixture) -> None:
    draft = house.draft()
    with transaction(house.engine) as session:
        broken = session.get_one(Draft, draft.id)
        broken.content = {"no": "order"}

    answer = anna.get(f"/drafts/{draft.id}")

    number = re.search(r"Nummer ([0-9A-F]{8})", answer.text)
    assert answer.status_code == 500
    assert number
    assert "Traceback" not in answer.text


def test_a_user_who_is_switched_off_is_out_at_once(house: House, anna: Browser) -> None:
    with transaction(house.engine) as session:
        session.exec(select(User).where(User.name == "anna")).one().active = False

    assert anna.get("/", follow_redirects=False).status_code == 401


def _pattern(path: str) -> str:
    path = path.split("?")[0]
    path = re.sub(r"^/(drafts|people)/1", r"/\1/*", path)
    path = re.sub(r"/documents/[01]/", "/documents/*/", path)
    return re.sub(r"/pages/1([./])", r"/pages/*\1", re.sub(r"^/orders/2026-000001", "/orders/*", path))


def _paths(house: House) -> set[str]:
    """Every route for people; programs have the API's."""
    found: set[str] = set()
    waiting = list(house.app.routes)
    while waiting:
        route = waiting.pop()
        waiting += getattr(getattr(route, "original_router", None), "routes", [])
        path = getattr(route, "path", "")
        if path and not path.startswith(("/api", "/static")):
            found.add(path)
    return found
