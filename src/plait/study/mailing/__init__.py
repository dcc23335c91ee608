"""The mail of a study: its page, the invitations of members, and the page of who wants no more of it."""
