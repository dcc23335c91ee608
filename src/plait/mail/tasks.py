"""The room's long work."""

from plait.mail.sending import send_waiting as send_waiting
