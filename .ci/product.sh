# Sourced: the product as the README starts it, how it says that it is ready, and how Ctrl-C ends it.

academy=    # the process that runs now, and the leader of a process group of its own
tree=$PWD   # a checkout that is built
flags=()    # of the product's own command line
export PORT=${PORT:-3457}
url=http://localhost:$PORT
read -ra words < <(node -p 'require("./package.json").scripts.start')
main=${words[-1]}
node_flags=("${words[@]:1:${#words[@]}-2}")

# Whatever fails, nothing is left running.
stop_anyway() {
  if [[ -n $academy ]]; then
    kill -TERM "$academy" 2>/dev/null || true
    wait "$academy" || true
  fi
}

# start LOG [AS…]: starts it in the background with the data that ACADEMY_DATA names; AS… runs it as somebody else.
start() {
  local log=$1
  shift
  set -m # as at a terminal: a group of its own, so that Ctrl-C reaches all of it and SIGINT is not ignored
  (cd "$tree" && exec "$@" node_modules/.bin/node "${node_flags[@]}" "$main" "${flags[@]}") >"$log" 2>&1 &
  academy=$!
  set +m
}

# Waits until it is ready; shows LOG and fails when it ended before or is not ready within 90 s.
await_ready() {
  local log=$1 waited=0
  until curl -sf "$url/registration/health/ready" >/dev/null; do
    sleep 1
    waited=$((waited + 1))
    if ((waited > 90)) || ! kill -0 "$academy" 2>/dev/null; then
      cat "$log"
      return 1
    fi
  done
}

# ctrl_c LOG: ends it as the terminal does. It must end in order, with 0, and say nothing of it.
ctrl_c() {
  local code=0
  kill -INT -- "-$academy"
  wait "$academy" || code=$?
  academy=
  ((code == 0)) || { echo "Ctrl-C ended it with $code"; cat "$1"; return 1; }
}
