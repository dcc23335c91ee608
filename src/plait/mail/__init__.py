"""Mail to people: written, queued, sent at a rate, followed to the server's answer and to bounces; opt-outs."""
