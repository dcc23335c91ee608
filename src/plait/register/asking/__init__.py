"""The pages on which people say themselves what they agree to."""
