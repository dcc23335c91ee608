"""The register: people, organisations, partnerships, grants, countries, and the frozen frame drawn from it."""
