#!/bin/sh
# The entry of the hooks: the bundle beside it, with the Node that is there.
exec node "$(dirname "$0")/../dist/cli.js" review "$@"
