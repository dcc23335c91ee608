"""Django's settings. What an installation keeps lies under PLAIT_HOME; the rest is read from the environment.

PLAIT_HOME           folder of the installation (default: data/ in the checkout)
PLAIT_DATABASE       address of a PostgreSQL database (default: an SQLite file in PLAIT_HOME); see docs/running.md
PLAIT_HOSTS          host names it may be reached under, with commas (default: this machine only)
PLAIT_OPEN_SIGN_UP   1: anybody may make an account (default: invitation only)
PLAIT_HTTPS          1: the site is served over HTTPS (secure cookies, and browsers come by HTTPS alone for 30 days)
PLAIT_PROXIES        how many servers stand between visitors and this one (default: 1 with PLAIT_HTTPS, else 0)
PLAIT_ADDRESS        where the pages are, for links in mails (default: the first of PLAIT_HOSTS)
PLAIT_MAIL_...       the mail server, and how mail is sent by it (default: none); see docs/mail.md
PLAIT_SENTENCE_MODEL folder of a sentence model that helps to find related papers (default: none); see docs/library.md
PLAIT_DEBUG          1: show errors in the browser (never on a shared machine)
PLAIT_JOBS_HEARTBEAT_SECONDS, PLAIT_JOBS_DEAD_AFTER_SECONDS, PLAIT_JOBS_RETRY_SECONDS, PLAIT_JOBS_POLL_SECONDS
                     how a job worker keeps time (3, 10, 2 and 0.5)
PLAIT_READING_PAGE_SECONDS, PLAIT_READING_PAGE_MB, PLAIT_READING_JOB_SECONDS, PLAIT_READING_JOB_MB
                     what reading an uploaded file may take, read by `plait.limited` (20, 1000, 900 and 2000)
"""

from __future__ import annotations

import os
from pathlib import Path

from plait.database import database_settings
from plait.home import home_folder, keep_from_others, link_key, secret_key
from plait.records.problem import InputRejected, Problem

PACKAGE = Path(__file__).resolve().parent
HOME = home_folder()
keep_from_others()

SECRET_KEY = secret_key(HOME)
LINK_KEY = link_key(HOME)
DEBUG = os.environ.get("PLAIT_DEBUG") == "1"
ALLOWED_HOSTS = [*os.environ.get("PLAIT_HOSTS", "").replace(" ", "").split(","), "localhost", "127.0.0.1", "[::1]"]
ALLOWED_HOSTS = [host for host in ALLOWED_HOSTS if host]

# The timeline of a study, read upwards: a room may import the rooms that stand above it in this list.
ROOMS = [
    "plait.pages",
    "plait.jobs",
    "plait.media",
    "plait.mail",
    "plait.study",
    "plait.library",
    "plait.register",
    "plait.survey",
    "plait.sample",
    "plait.interviews",
    "plait.coding",
    "plait.findings",
    "plait.innovations",
    "plait.reporting",
    "plait.workbench",
]

INSTALLED_APPS = [
    *ROOMS,
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_tasks",
    "django_tasks_db",
    "csp",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "plait.pages.files.PackingMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "plait.pages.languages.LanguageMiddleware",
    "plait.pages.guests.GuestsMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "plait.study.acting.ActingMiddleware",
    "plait.study.offering.ChangesMiddleware",
    "plait.pages.problems.ProblemsMiddleware",
    "plait.media.asking.EncodingMiddleware",
    "plait.pages.busy.BusyMiddleware",
]

ROOT_URLCONF = "plait.urls"
WSGI_APPLICATION = "plait.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "plait.study.navigation.study_navigation",
            ],
            "builtins": [
                "django.templatetags.i18n",
                "plait.pages.templatetags.plait",
                "plait.study.templatetags.as_opened",
            ],
        },
    }
]

DATABASES = {"default": database_settings(HOME, os.environ.get("PLAIT_DATABASE", ""))}
CACHES = {
    "default": {
        "BACKEND": "plait.database.row_cache.RowCache",
        "LOCATION": "plait_cache",
        "OPTIONS": {"MAX_ENTRIES": 50_000},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "study.Account"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "workbench_top:studies"
LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_ADAPTER = "plait.study.forms.InvitationAdapter"
ACCOUNT_FORMS = {
    "change_password": "plait.study.forms.OwnPasswordForm",
    "set_password": "plait.study.forms.FirstPasswordForm",
}
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = True
# Whoever types an address that has no account gets the same page, and nobody gets a mail.
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
# Wrong passwords wait (`pages.delays`); what is limited here as "failed" is the second factor, of one account.
ACCOUNT_RATE_LIMITS = {"login_failed": "5/5m/key", "login": ""}
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
OPEN_SIGN_UP = os.environ.get("PLAIT_OPEN_SIGN_UP") == "1"

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default", "long"]}}
# A worker says it lives every HEARTBEAT seconds and counts as dead after DEAD_AFTER; a failed attempt is followed by
# the next after RETRY seconds, then twice as many, and so on.
JOBS_HEARTBEAT_SECONDS = float(os.environ.get("PLAIT_JOBS_HEARTBEAT_SECONDS", "3"))
JOBS_DEAD_AFTER_SECONDS = float(os.environ.get("PLAIT_JOBS_DEAD_AFTER_SECONDS", "10"))
JOBS_RETRY_SECONDS = float(os.environ.get("PLAIT_JOBS_RETRY_SECONDS", "2"))
JOBS_POLL_SECONDS = float(os.environ.get("PLAIT_JOBS_POLL_SECONDS", "0.5"))

PASSWORD_RESET_TIMEOUT = 24 * 3600

LANGUAGE_CODE = "en-gb"
# The languages that guests are spoken to in, each by its own name; the catalogues lie in locale/ (docs/translating.md).
LANGUAGES = [
    ("en-gb", "English"),
    ("ar", "العربية"),
    ("es", "Español"),
    ("fr", "Français"),
    ("pt", "Português"),
    ("sw", "Kiswahili"),
]
LOCALE_PATHS = [PACKAGE / "locale"]
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True

STATIC_URL = "static/"
STATICFILES_DIRS = [PACKAGE / "static"]
MEDIA_ROOT = HOME / "media"
STORAGES = {
    "default": {"BACKEND": "plait.media.storage.SealedStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG

# An upload is read into memory up to 2.5 MB and streamed to disk above that; the readers set their own limits.
DATA_UPLOAD_MAX_MEMORY_SIZE = 10_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000
MAX_UPLOAD_BYTES = 200_000_000

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "style-src": ["'self'"],
        "script-src": ["'self'"],
        "worker-src": ["'self'"],
        "manifest-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
HTTPS = os.environ.get("PLAIT_HTTPS") == "1"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 30 * 24 * 3600 if HTTPS else 0
SESSION_COOKIE_NAME = "plait_session"
CSRF_COOKIE_NAME = "plait_csrf"
# Only behind the server that does HTTPS: else anybody could say where they come from.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None


def _number_of_proxies(told: str) -> int:
    if not told:
        return int(HTTPS)
    if not (told.isascii() and told.isdecimal() and len(told) < 3):
        cause, cure = (
            "It is no number from 0 to 99.",
            "Say how many servers stand between visitors and Plait, such as 1.",
        )
        raise InputRejected(Problem("plait: PLAIT_PROXIES", cause, cure))
    return int(told)


PROXIES = _number_of_proxies(os.environ.get("PLAIT_PROXIES", "").strip())
ALLAUTH_TRUSTED_PROXY_COUNT = PROXIES

SENTENCE_MODEL = os.environ.get("PLAIT_SENTENCE_MODEL", "")

# What is set of the mail server: PLAIT_MAIL_HOST under "host", and so on. All mail goes out by the room `mail`, which
# reads it (`mail.setup`); what any package would send by itself goes nowhere.
MAIL = {
    name.removeprefix("PLAIT_MAIL_").lower(): value.strip()
    for name, value in os.environ.items()
    if name.startswith("PLAIT_MAIL_") and value.strip()
}
ADDRESS = os.environ.get("PLAIT_ADDRESS", "")
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": "plait.pages.guests.WithoutSecrets",
            "format": "{asctime} {levelname} {name}: {message}",
            "style": "{",
        },
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # What is said of a page not found or not allowed would name its address, and a respondent's is their key.
    "loggers": {"plait": {"level": "INFO"}, "django.request": {"level": "ERROR"}},
}
