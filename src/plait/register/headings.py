"""What people call the columns that tell who somebody is, in many languages; and columns whose cells tell it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plait.formats.reading.folding import folded, folded_name
from plait.records.table import Table

# Whole names stand before parts of one: of two columns, the first that is found is taken.
NAMES = (
    *("name", "fullname", "leadname", "contactname", "contact", "person", "participant", "participantname"),
    *("nom complet", "nom et prénom", "nom prénom", "prénom et nom", "prénom nom", "nom usuel", "nombre completo"),
    *("nombre y apellido", "nombre y apellidos", "nombres y apellidos", "apellidos y nombres", "nome completo"),
    *("nome e apelido", "nome e sobrenome", "nome e cognome", "jina kamili", "jina kamilifu", "الاسم الكامل"),
    *("الاسم بالكامل", "الاسم كامل", "اسم المشارك", "الاسم واللقب", "vollständiger name", "vor- und nachname"),
    *("vorname nachname", "imię i nazwisko", "volledige naam", "الاسم", "اسم", "nom", "nombre", "nombres", "nome"),
    *("jina", "majina", "naam", "namn", "navn", "nimi", "isim", "ad soyad", "氏名", "姓名", "名前", "お名前"),
    *("이름", "성명", "имя", "фио", "ф.и.о.", "ім'я", "пиб", "όνομα", "ονοματεπώνυμο", "नाम", "নাম", "họ và tên"),
    *("họ tên", "nama", "nama lengkap", "adı soyadı", "שם", "שם מלא", "نام", "نام کامل", "نام و نام خانوادگی"),
    *("surname", "lastname", "familyname", "nom de famille", "apellido", "apellidos", "sobrenome", "apelido"),
    *("cognome", "nachname", "familienname", "achternaam", "efternamn", "etternavn", "efternavn", "nazwisko"),
    *("фамилия", "прізвище", "اللقب", "اسم العائلة", "jina la ukoo", "jina la familia", "soyadı", "soyad"),
    *("επώνυμο", "firstname", "givenname", "forename", "prénom", "prénoms", "nombre de pila", "primeiro nome"),
    *("nome próprio", "vorname", "voornaam", "förnamn", "fornavn", "imię", "jina la kwanza", "الاسم الأول"),
    *("الاسم الشخصي"),
)
EMAILS = (
    *("email", "emailaddress", "mail", "emailaddr", "e-mail address", "work email", "contact email", "courriel"),
    *("adresse courriel", "adresse e-mail", "adresse mail", "adresse électronique", "mél", "correo"),
    *("correo electrónico", "dirección de correo", "dirección de correo electrónico", "correo e", "correio"),
    *("correio eletrónico", "correio eletrônico", "endereço de e-mail", "endereço eletrónico", "barua pepe"),
    *("anwani ya barua pepe", "البريد الإلكتروني", "بريد إلكتروني", "البريد", "الإيميل", "ايميل"),
    *("e-mail-adresse", "mailadresse", "e-post", "epost", "e-mailadres", "sähköposti", "adres e-mail", "eposta"),
    *("posta elettronica", "indirizzo e-mail", "メール", "メールアドレス", "電子メール", "邮箱", "电子邮件"),
    *("電子郵件", "이메일", "почта", "эл. почта", "ईमेल", "ایمیل", "электронная почта", "адрес электронной почты"),
    *("електронна пошта", "דואל", "surel", "thư điện tử"),
)
PHONES = (
    *("phone", "telephone", "tel", "mobile", "phone number", "telephone number", "mobile number", "mobile phone"),
    *("cell", "cellphone", "cell phone", "contact number", "whatsapp", "whatsapp number", "téléphone"),
    *("numéro de téléphone", "tél", "n° de téléphone", "téléphone portable", "téléphone mobile", "portable"),
    *("teléfono", "número de teléfono", "teléfono móvil", "móvil", "celular", "teléfono celular", "telefone"),
    *("número de telefone", "telemóvel", "número de telemóvel", "simu", "namba ya simu", "nambari ya simu"),
    *("الهاتف", "هاتف", "رقم الهاتف", "الجوال", "رقم الجوال", "الموبايل", "المحمول", "telefon", "telefonnummer"),
    *("handy", "handynummer", "mobiltelefon", "rufnummer", "telefoon", "telefoonnummer", "telefono"),
    *("numero di telefono", "cellulare", "numer telefonu", "telefonnr", "puhelin", "電話", "電話番号", "携帯電話"),
    *("电话", "手机", "电话号码", "手机号", "전화", "전화번호", "телефон", "номер телефона", "τηλέφωνο", "फ़ोन"),
    *("मोबाइल", "تلفن", "טלפון", "điện thoại"),
)
_KINDS = {"names": NAMES, "e-mail addresses": EMAILS, "telephone numbers": PHONES}
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]{2,}")
_TELEPHONE = re.compile(r"\+?[0-9() ./-]+")
# Days and times, and thousands, which have as many digits.
_NO_TELEPHONE = re.compile(r"\d{4}([-/.])\d{1,2}\1\d{1,2}.*|\d{1,2}([-/.])\d{1,2}\2\d{2,4}.*|\d{1,3}( \d{3})+|\d+\.\d+")
_NAME = re.compile(r"[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){1,4}")
_PARTICLES = frozenset(
    ("al", "bin", "binti", "da", "das", "de", "del", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "van")
)
# Of a column's filled cells, that many make it look like what it may be.
_MANY = 0.5


def plain(heading: str) -> str:
    """What a heading is compared as.

    >>> plain("E-Mail Adresse") == plain("e_mail-adresse"), plain("Prénom")
    (True, 'prenom')
    """
    return "".join(letter for letter in folded(heading) if letter.isalnum())


_BY_HEADING = {plain(name): kind for kind, known in _KINDS.items() for name in known}


def who_somebody_is(table: Table, columns: Iterable[str], *, name_column: str = "") -> dict[str, str]:
    """Column -> what it seems to hold that tells who somebody is: 'names', 'e-mail addresses', 'telephone numbers'.

    By its heading, else by half of its cells: addresses; seven to fifteen digits as people write telephone numbers;
    parts of what stands in the column of names; words that each begin with a capital, hardly any twice. Names in a
    script without capitals, under a heading that is not known, are not seen.

    Parameters: name_column, that which holds the whole names, '' for none.
    """
    found = {column: _held_in(table, column, name_column) for column in columns}
    return {column: kind for column, kind in found.items() if kind}


def _held_in(table: Table, column: str, name_column: str) -> str:
    if kind := _BY_HEADING.get(plain(column)):
        return kind
    rows = [(cell, row[name_column] if name_column else "") for row in table if (cell := row[column].strip())]
    if not rows:
        return ""
    if _share(_ADDRESS.search(cell) is not None for cell, _ in rows) >= _MANY:
        return "e-mail addresses"
    if _share(_is_telephone(cell) for cell, _ in rows) >= _MANY:
        return "telephone numbers"
    n_different = len({folded_name(cell) for cell, _ in rows})
    is_part = _share(_is_part(cell, whole) for cell, whole in rows) >= _MANY
    is_named = _share(_is_name(cell) for cell, _ in rows) >= _MANY and n_different >= 0.8 * len(rows)
    return "names" if is_part or is_named else ""


def _share(hits: Iterable[bool]) -> float:
    found = list(hits)
    return sum(found) / len(found)


def _is_telephone(cell: str) -> bool:
    text = folded(cell).strip()
    n_digits = sum(letter.isdigit() for letter in text)
    if not 7 <= n_digits <= 15 or not _TELEPHONE.fullmatch(text) or _NO_TELEPHONE.fullmatch(text):
        return False
    return text[0] in "+(0" or (any(letter in " -/." for letter in text) and n_digits > 7) or n_digits >= 9


def _is_part(cell: str, whole: str) -> bool:
    words = set(folded_name(cell).split())
    return bool(whole) and any(letter.isalpha() for letter in cell) and words <= set(folded_name(whole).split())


def _is_name(cell: str) -> bool:
    text = " ".join(cell.replace(",", " ").replace("’", "'").split())
    return _NAME.fullmatch(text) is not None and all(
        word[0].isupper() or word.casefold() in _PARTICLES for word in text.split()
    )
