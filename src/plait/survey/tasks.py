# ruff: noqa: F401
"""All long work of the survey, gathered for the worker; each stands in its wing's tasks."""

from plait.survey.responses import tasks as responses
