"""What people agree to, clause by clause, and what they are asked."""
