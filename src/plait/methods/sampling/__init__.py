"""Whom to interview: draws by rule and seed, with reasons."""
