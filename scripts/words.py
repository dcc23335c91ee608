"""What the program says, by language: brings the catalogues up to date with the code, or tells what they lack.

    python scripts/words.py            how complete each language is, for guests and for members
    python scripts/words.py missing    every string that a language lacks
    python scripts/words.py rooms      the same by room, and what nobody has marked yet
    python scripts/words.py unmarked [ROOM]    every string that nobody has marked, by room and file
    python scripts/words.py update     write the catalogues anew: new strings come in, gone ones go, and compile them

GNU gettext is not needed. A string is what `say`, gettext or a template's `translate` is given.
"""

from __future__ import annotations

import ast
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from fnmatch import fnmatch
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "plait"
LOCALE = PACKAGE / "locale"
LANGUAGES = ("ar", "es", "fr", "pt", "sw")
# The files whose strings people meet who have no account, or are about to sign in, whatever is mailed, and what members
# see of their own account: complete in every language.
GUESTS = (
    "libraries",
    "serving/refusals.py",
    "survey/templates/survey/answering/*",
    "register/templates/register/asking/*",
    "interviews/templates/interviews/checking/[!ao]*",
    "interviews/templates/interviews/checking/another.html",
    "findings/templates/findings/checking/quoted.html",
    "library/templates/library/papers/public_folder.html",
    "library/templates/library/papers/not_shared.html",
    "library/templates/library/phone/offline.html",
    "pages/templates/[!p]*",
    "pages/templates/pages/[!elt]*",
    "pages/templates/pages/languages.html",
    "study/templates/account/*",
    "study/templates/allauth/*",
    "*/templates/mail/*",
    "study/templates/study/own_*",
    "study/templates/study/confirm_address.html",
    "study/templates/study/new.html",
    "workbench/templates/workbench/studies.html",
    "study/templates/study/enter.html",
    "study/templates/study/join.html",
    "study/templates/study/link_void.html",
    "study/templates/study/met_elsewhere.html",
    "study/templates/study/mailing/[!bho]*",
    "study/templates/study/mailing/busy.html",
    "study/mailing/views.py",
    "study/actions.py",
    "study/forms.py",
    "study/views.py",
    "mail/addresses.py",
    "study/models.py",
    "pages/*.py",
    "methods/survey/answers.py",
    "methods/papers/notices.py",
    "methods/papers/full_text_links.py",
    "survey/responses/actions.py",
    "register/models.py",
    "register/taking_part.py",
    "register/consents/*.py",
    "interviews/models.py",
    "interviews/checking/*.py",
    "findings/models.py",
    "findings/checking/*.py",
)
# In a function's arguments: which are strings to be translated, and which says in what context.
CALLS = {
    "say": (0, 1),
    "_": (0,),
    "gettext": (0,),
    "gettext_lazy": (0,),
    "gettext_noop": (0,),
    "ngettext": (0, 1),
    "ngettext_lazy": (0, 1),
}
IN_TEMPLATES = {
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "_": None,
}
# What libraries say on guests' pages, and do not say in every language themselves.
IN_LIBRARIES: tuple[tuple[str, ...], ...] = (
    (
        "This password is too short. It must contain at least %d character.",
        "This password is too short. It must contain at least %d characters.",
    ),
    (
        "Your password must contain at least %(min_length)d character.",
        "Your password must contain at least %(min_length)d characters.",
    ),
    ("Your password can’t be a commonly used password.",),
    ("Already have an account? Then please %(link)ssign in%(end_link)s.",),
    ("If you have not created an account yet, then please %(link)ssign up%(end_link)s first.",),
    ("Are you sure you want to sign out?",),
    ("Bad Token",),
    ("A user is already registered with this email address.",),
    ("Account Inactive",),
    ("New Password",),
    ("New Password (again)",),
    ("Null characters are not allowed.",),
    ("Password successfully changed.",),
    ("Remember Me",),
    ("Successfully signed in as %(name)s.",),
    ("The password reset token was invalid.",),
    ("This account is currently inactive.",),
    ("You have signed out.",),
    ("You must type the same password each time.",),
    ("Cancel",),
    ("Change Password",),
    ("Current Password",),
    ("Set Password",),
    ("Password successfully set.",),
    (
        "The password reset link was invalid, possibly because it has already been used.  Please request a "
        '<a href="%(passwd_reset_url)s">new password reset</a>.',
    ),
    ("Your password is now changed.",),
    ("Code",),
    ("Forgot your password?",),
    ("Incorrect code.",),
    ("Sign In",),
    ("Sign Out",),
    ("Sign Up",),
    ("Sign Up Closed",),
    ("Signup",),
    ("The email address and/or password you specified are not correct.",),
    ("Too many failed login attempts. Try again later.",),
    ("Two-Factor Authentication",),
    ("We are sorry, but the sign up is currently closed.",),
    ("Your account is protected by two-factor authentication. Please enter an authenticator code:",),
)
# Where Python tells people something: names of calls with which of their arguments, and names of arguments.
TELLS: dict[str, slice] = {
    "Problem": slice(0, 3),
    "Column": slice(1, 2),
    "ValidationError": slice(0, 1),
    "PermissionDenied": slice(0, 1),
    "Http404": slice(0, 1),
    "UndefinedStatistic": slice(0, 1),
    **dict.fromkeys(("success", "error", "info", "warning"), slice(1, 2)),
}
TOLD_BY_NAME = frozenset(("label", "help_text", "empty", "labels", "help_texts", "cause", "cure", "initial_label"))
# What of a template is code, or translated.
TAGS = re.compile(
    r"\{%\s*blocktranslate.*?endblocktranslate\s*%\}|\{%\s*comment.*?endcomment\s*%\}|\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}",
    re.DOTALL,
)
READ_OUT = re.compile(r'(?:aria-label|title|placeholder|alt|data-label)="([^"]*)"')
# Names, and the end of every page's title.
SAME_EVERYWHERE = frozenset(("Plait", "RIS", "BibTeX", "CSL JSON"))
TOLD = "Translators:"
OF_GUESTS = "guests/"
# How many forms a counted thing has, and which is whose; in the other languages as in English.
PLURALS = {
    "ar": "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
    "n%100>=11 && n%100<=99 ? 4 : 5;",
    "fr": "nplurals=2; plural=(n > 1);",
}


@dataclass(frozen=True, slots=True)
class Found:
    """file: from the package's folder. texts: one, or that of one and that of many. told: what helps a translator."""

    file: str
    texts: tuple[str, ...]
    context: str = ""
    told: tuple[str, ...] = ()

    @property
    def is_guests(self) -> bool:
        return any(fnmatch(self.file, pattern) for pattern in GUESTS)


@cache
def found() -> tuple[Found, ...]:
    """Every string to be translated, in the order of the files."""
    return tuple(_found())


def _found() -> Iterator[Found]:
    for texts in IN_LIBRARIES:
        yield Found("libraries", texts)
    for path in sorted(PACKAGE.rglob("*.py")):
        if "migrations" not in path.parts:
            yield from _in_python(path)
    for path in sorted((*PACKAGE.rglob("templates/**/*.html"), *PACKAGE.rglob("templates/**/*.txt"))):
        yield from _in_template(path)


def _in_python(path: Path) -> Iterator[Found]:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in CALLS:
            continue
        given = [node.args[at] for at in CALLS[name] if at < len(node.args)]
        texts = tuple(each.value for each in given if isinstance(each, ast.Constant) and isinstance(each.value, str))
        if texts and len(texts) == len(given):
            above = lines[node.lineno - 2].strip() if node.lineno > 1 else ""
            told = (above.partition(TOLD)[2].strip(),) if above.startswith("#") and TOLD in above else ()
            yield Found(path.relative_to(PACKAGE).as_posix(), texts, told=told)


def _in_template(path: Path) -> Iterator[Found]:
    from django.utils.translation import templatize

    text = path.read_text(encoding="utf-8")
    if "translate" not in text and "_(" not in text:
        return
    code = templatize(text, origin=str(path))
    for _, texts, told, context in extract(
        "python", BytesIO(code.encode()), IN_TEMPLATES, (TOLD,), {"encoding": "utf-8"}
    ):
        both = (texts,) if isinstance(texts, str) else tuple(texts)
        # Django asks for a literal % in its own spelling.
        yield Found(path.relative_to(PACKAGE).as_posix(), both, context or "", tuple(told))


def room_of(file: str) -> str:
    return file.partition("/")[0] if "/" in file else "the shell"


@cache
def unmarked() -> tuple[tuple[str, str], ...]:
    """File and text of every word that people read and nobody has marked. Of Python's texts those are found that are
    given to what tells people something; what the browser's own code says is not looked at."""
    return tuple(_unmarked())


def _unmarked() -> Iterator[tuple[str, str]]:
    for path in sorted(PACKAGE.rglob("templates/**/*.html")):
        yield from ((path.relative_to(PACKAGE).as_posix(), each) for each in sorted(unmarked_in_template(path)))
    for path in sorted(PACKAGE.rglob("*.py")):
        if "migrations" not in path.parts:
            name = path.relative_to(PACKAGE).as_posix()
            yield from ((name, each) for each in unmarked_in_python(path.read_text(encoding="utf-8")))


def unmarked_in_template(path: Path) -> set[str]:
    # A value stands within a sentence, a tag mostly between two.
    text = TAGS.sub(lambda tag: "…" if tag[0].startswith("{{") else "\0", path.read_text(encoding="utf-8"))
    shown = [*READ_OUT.findall(text), re.sub(r"<[\0a-zA-Z/!][^>]*>", "\n", text)]
    parts = {part.strip() for each in shown for part in re.split("[\n\0·]", each)}
    return {part for part in parts if _has_a_word(part)} - SAME_EVERYWHERE


def unmarked_in_python(code: str) -> list[str]:
    """What is told by a program's text and is neither `say` nor gettext.

    >>> unmarked_in_python('messages.success(request, f"{n} rows."); Problem(say("Row"), "It is empty.", CURE)')
    ['… rows.', 'It is empty.']
    """
    found: dict[int, str] = {}
    for node in ast.walk(ast.parse(code)):
        for each in _told_by(node):
            for text in _texts_in(each):
                shown = _as_text(text)
                if _has_a_word(shown):
                    found[id(text)] = shown
    return list(found.values())


def _told_by(node: ast.AST) -> Iterator[ast.expr]:
    """The expressions by which a node tells people something."""
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        yield from node.args[TELLS.get(name, slice(0, 0))]
        yield from (each.value for each in node.keywords if each.arg in TOLD_BY_NAME)
    elif isinstance(node, ast.ClassDef):
        is_choices = any("TextChoices" in ast.unparse(base) for base in node.bases)
        for each in (one.value for one in node.body if isinstance(one, ast.Assign)):
            if is_choices and isinstance(each, ast.Tuple) and len(each.elts) == 2:
                yield each.elts[1]
            elif isinstance(each, ast.Dict) and node.name == "Meta":
                yield from each.values


def _texts_in(node: ast.expr) -> Iterator[ast.Constant | ast.JoinedStr]:
    """The texts that an expression may be; none of what it calls, and none of a name."""
    if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        yield node
    elif isinstance(node, ast.IfExp):
        yield from (text for each in (node.body, node.orelse) for text in _texts_in(each))
    elif isinstance(node, ast.BinOp | ast.BoolOp):
        sides = [node.left, node.right] if isinstance(node, ast.BinOp) else node.values
        yield from (text for each in sides for text in _texts_in(each))
    elif isinstance(node, ast.Dict):
        yield from (text for each in node.values for text in _texts_in(each))


def _as_text(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    return "".join(str(each.value) if isinstance(each, ast.Constant) else "…" for each in node.values)


def _has_a_word(text: str) -> bool:
    return re.search(r"[^\W\d_]{2}", text) is not None


def by_room() -> Iterator[tuple[str, ...]]:
    """Of every room: how many strings are marked, how many of them each language has, and how many are not marked."""
    messages = [message for message in template_of_all() if message.id]
    marked = _n_by_room(messages)
    has = {each: marked - _n_by_room(lacking(each)) for each in LANGUAGES}
    open_ = Counter(room_of(file) for file, _ in unmarked())
    for room in sorted(marked | open_):
        yield room, *(f"{n:,}" for n in (marked[room], *(has[each][room] for each in LANGUAGES), open_[room]))
    every = (marked, *has.values(), open_)
    yield "all", *(f"{each.total():,}" for each in every)


def _n_by_room(messages: Iterable[Message]) -> Counter[str]:
    """Each where it is said first."""
    return Counter(room_of(min(message.locations)[0].removeprefix(OF_GUESTS)) for message in messages)


def template_of_all() -> Catalog:
    catalog = Catalog(project="Plait", charset="utf-8", fuzzy=False)
    for each in found():
        place = (OF_GUESTS if each.is_guests else "") + each.file
        catalog.add(
            each.texts[0] if len(each.texts) == 1 else each.texts[:2],
            locations=[(place, 0)],
            auto_comments=each.told,
            context=each.context or None,
        )
    return catalog


def is_guests(message: Message) -> bool:
    return any(place.startswith(OF_GUESTS) for place, _ in message.locations)


def path_of(language: str, suffix: str) -> Path:
    return LOCALE / language / "LC_MESSAGES" / f"django.{suffix}"


def catalogue(language: str) -> Catalog:
    path = path_of(language, "po")
    if not path.exists():
        return Catalog(locale=language, project="Plait")
    with path.open("rb") as file:
        return read_po(file, locale=language)


def lacking(language: str) -> list[Message]:
    """What a language's catalogue lacks of what the code says now: not there, not translated, or only guessed."""
    there = catalogue(language)
    return [
        message
        for message in template_of_all()
        if message.id and not _is_whole(there.get(message.id, message.context), there.num_plurals)
    ]


def _is_whole(message: Message | None, n_forms: int) -> bool:
    if message is None or message.fuzzy:
        return False
    if not message.pluralizable:
        return bool(message.string)
    return len(message.string) == n_forms and all(message.string)


def compiled(catalog: Catalog) -> bytes:
    made = BytesIO()
    write_mo(made, catalog)
    return made.getvalue()


def update() -> None:
    template = template_of_all()
    for language in LANGUAGES:
        catalog = catalogue(language)
        catalog.fuzzy = False
        catalog.mime_headers = [("Plural-Forms", PLURALS.get(language, "nplurals=2; plural=(n != 1);"))]
        catalog.update(template, no_fuzzy_matching=True, update_header_comment=False)
        catalog.obsolete.clear()
        # Dates in a file's head would make every change of it meet every other.
        catalog.creation_date = catalog.revision_date = datetime(2026, 1, 1, tzinfo=UTC)
        catalog.header_comment = f"# Plait in {catalog.locale.english_name}. See docs/translating.md."
        path = path_of(language, "po")
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            write_po(file, catalog, width=0, sort_output=True, include_lineno=False)
        path_of(language, "mo").write_bytes(compiled(catalog))


def main() -> None:
    sys.path.insert(0, str(PACKAGE.parent))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "plait.settings")
    what = sys.argv[1] if len(sys.argv) > 1 else ""
    if what == "rooms":
        print("| " + " | ".join(("Room", "Marked", *LANGUAGES, "Not marked yet")) + " |")
        print("|---" * (len(LANGUAGES) + 3) + "|")
        for row in by_room():
            print("| " + " | ".join(row) + " |")
        return
    if what == "unmarked":
        wanted = sys.argv[2] if len(sys.argv) > 2 else ""
        for file, text in unmarked():
            if wanted in ("", room_of(file)):
                print(f"{file}: {text}")
        return
    if what == "update":
        update()
    every = [message for message in template_of_all() if message.id]
    n_guests = sum(is_guests(message) for message in every)
    for language in LANGUAGES:
        missing = lacking(language)
        guests = sum(is_guests(message) for message in missing)
        print(
            f"{language}: {n_guests - guests} of {n_guests} strings that guests see, "
            f"{len(every) - n_guests - (len(missing) - guests)} of {len(every) - n_guests} of the workbench"
        )
        if what == "missing":
            for message in missing:
                print(f"  {'guests' if is_guests(message) else 'workbench'}: {message.id}")


if __name__ == "__main__":
    main()
