"""The paper library: papers, what each person thinks of them, and the way to their full text."""
