# ruff: noqa: F401
"""All long work of the register, gathered for the worker; each stands in its wing's tasks."""

from plait.register.leaving import tasks as leaving
