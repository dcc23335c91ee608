"""Interviewees check their transcript by a link; what they want stands beside it until a member decides."""
