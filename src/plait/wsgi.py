"""What the web server calls."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

from plait.database import let_pages_wait_less

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "plait.settings")
application = get_wsgi_application()
let_pages_wait_less()
