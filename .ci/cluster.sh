# Sourced by ./omni: several servers on this machine as one cluster, with a PostgreSQL of their own.

orleans_missing="this machine's package sources cannot restore Microsoft.Orleans"

# The sources build against Microsoft.Orleans wherever the machine's own package sources have all of it.
orleans_restores() { dotnet restore "$1" -p:Silo=Orleans -v quiet >/dev/null 2>&1; }

cluster_usage() {
  cat <<'TXT'
./omni run --cluster N [options]
   N servers on this machine, on consecutive ports from that of --urls on (default 8080), as one cluster of Microsoft Orleans, with a
   PostgreSQL in the data folder, or that of --database. Ctrl+C stops all of them; one that ends by itself is started again.

TXT
}

build_orleans_server() {
  need_dotnet
  local sources; mapfile -t sources < <(server_sources)
  stale "$(server Orleans)" "${sources[@]}" || return 0
  orleans_restores src/Server ||
    fail "$orleans_missing, on which a cluster runs ('dotnet nuget list source' shows them). Without --cluster one process serves, and needs nothing of it."
  build src/Server Orleans; touch "$(server Orleans)"; end_compiler
}

# The value of an option, or what holds without it.
value_of() { # option, default, arguments
  local option=$1 value=$2; shift 2
  while [ $# -gt 0 ]; do
    case "$1" in "$option") value=${2-} ;; "$option"=*) value=${1#*=} ;; esac
    shift
  done
  printf '%s' "$value"
}

# The arguments without the options named before --, and their values; one a line.
without() {
  local options=(); while [ "$1" != -- ]; do options+=("$1"); shift; done; shift
  while [ $# -gt 0 ]; do
    if [[ " ${options[*]} " == *" $1 "* ]]; then shift; [ $# -eq 0 ] || shift
    elif [[ $1 == *=* && " ${options[*]} " == *" ${1%%=*} "* ]]; then shift
    else printf '%s\n' "$1"; shift; fi
  done
}

postgres_program() {
  local found; found=$(command -v "$1" || compgen -G "/usr/lib/postgresql/*/bin/$1" | sort -V | tail -n 1)
  [ -n "$found" ] || fail "PostgreSQL's program '$1' is missing. Install it with: apt-get install postgresql"
  printf '%s' "$found"
}

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi
}

# Heard on a socket that only its own user and root can reach; nothing of it is on the network.
start_postgres() { # its folder
  local ctl; ctl=$(postgres_program pg_ctl)
  postgres_data=$1 postgres_socket=$(mktemp -d /tmp/omni-db-XXXXXX)
  mkdir -p "$postgres_data"; chmod 700 "$postgres_data"
  [ "$(id -u)" -ne 0 ] || chown postgres "$postgres_data" "$postgres_socket"
  cd /tmp
  as_postgres test -x "$postgres_data" ||
    fail "the user postgres, as whom PostgreSQL runs when root starts it, may not enter $postgres_data. Name a folder that everybody may enter with --data, or a database with --database."
  [ -f "$postgres_data/PG_VERSION" ] ||
    as_postgres "$(postgres_program initdb)" -D "$postgres_data" -A trust -U omnicontact --locale=C.UTF-8 >/dev/null || fail "PostgreSQL could not be set up in $postgres_data."
  # What an earlier run had to leave behind.
  if as_postgres "$ctl" -D "$postgres_data" status >/dev/null 2>&1; then as_postgres "$ctl" -D "$postgres_data" -m fast -w stop >/dev/null; fi
  as_postgres "$ctl" -D "$postgres_data" -l "$postgres_data/server.log" -w \
    -o "-c listen_addresses= -c unix_socket_directories=$postgres_socket -c max_connections=$((20 + 20 * cluster_size))" start >/dev/null ||
    fail "PostgreSQL did not start; $postgres_data/server.log says why."
  database="Host=$postgres_socket;Username=omnicontact;Database=omnicontact"
  as_postgres "$(postgres_program psql)" -h "$postgres_socket" -U omnicontact -d postgres -tAc "SELECT 1 FROM pg_database WHERE datname = 'omnicontact'" | grep -q 1 ||
    as_postgres "$(postgres_program createdb)" -h "$postgres_socket" -U omnicontact omnicontact
  cd "$caller"
}

stop_postgres() {
  [ -n "${postgres_data:-}" ] || return 0
  as_postgres "$(postgres_program pg_ctl)" -D "$postgres_data" -m fast -w stop >/dev/null || true
  rm -rf "$postgres_socket"
}

address_of() { printf 'http://127.0.0.1:%d' $((first_port + $1 - 1)); }

start_server() { # number, options
  local number=$1; shift
  Orleans__Port=$((first_silo_port + number - 1)) dotnet "$root/$(server Orleans)" run "$@" \
    --data "$data/server-$number" --key-file "$data/secrets.key" --database "$database" --urls "$(address_of "$number")" \
    > >(while IFS= read -r line; do printf '[%d] %s\n' "$number" "$line"; done) 2>&1 </dev/null &
  pids[number]=$!
}

# Until it listens; a server that ends instead has said why.
await_server() {
  local number=$1 port=$((first_port + $1 - 1))
  until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    kill -0 "${pids[number]}" 2>/dev/null || end_cluster 1
    pause 0.2
  done
}

# A signal is heard at once, not when the sleep is over.
pause() { sleep "$1" & wait $! || true; }

end_cluster() {
  local pid
  trap '' INT TERM HUP
  step "stopping"
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  stop_postgres
  exit "$1"
}

# One that ends by itself, as a silo does that the others took for dead, begins again.
watch_cluster() {
  local number
  while true; do
    pause 1
    for number in "${!pids[@]}"; do
      kill -0 "${pids[number]}" 2>/dev/null && continue
      step "server $number has ended; starting it again"
      start_server "$number" "$@"
    done
  done
}

run_cluster() {
  local cluster_size first_url first_port first_silo_port=${Orleans__Port:-11111} data database pids=() options number
  cluster_size=$(value_of --cluster '' "$@")
  [[ $cluster_size =~ ^[1-9][0-9]?$ ]] || fail "--cluster needs the number of servers, 1 to 99: ./omni run --cluster 3"
  first_url=$(value_of --urls http://127.0.0.1:8080 "$@")
  [[ $first_url =~ ^http://(127\.0\.0\.1|localhost):([0-9]+)$ ]] ||
    fail "--cluster listens on this machine only: --urls names the first address, such as http://127.0.0.1:8080, and the others follow it."
  first_port=${BASH_REMATCH[2]}
  data=$(value_of --data "$root/data" "$@"); [[ $data == /* ]] || data=$caller/$data
  database=$(value_of --database '' "$@")
  mapfile -t options < <(without --cluster --urls --data --database --key-file -- "$@")
  build_web
  build_orleans_server
  mkdir -p "$data"
  trap 'end_cluster 0' INT TERM HUP
  set -m # groups of their own, so that Ctrl+C reaches this script alone
  if [ -z "$database" ]; then want postgresql; start_postgres "$data/postgres"; fi
  step "starting"
  # The first one makes the schema and the key.
  for ((number = 1; number <= cluster_size; number++)); do
    start_server "$number" "${options[@]}"
    [ "$number" -gt 1 ] || await_server 1
  done
  for ((number = 2; number <= cluster_size; number++)); do await_server "$number"; done
  say
  say "The cluster is ready: $cluster_size servers, one centre. Any of them serves everybody:"
  for ((number = 1; number <= cluster_size; number++)); do say "  $(address_of "$number")"; done
  say "  its data, for ./omni admin: --key-file $data/secrets.key --database \"$database\""
  watch_cluster "${options[@]}"
}

# A load run on servers that it starts as a cluster; their database goes with them.
load_cluster() {
  local dll=$root/artifacts/Orleans/bin/Load/$config/Orleans.OmniContact.Load.dll sources cluster_size database folder code=0
  mapfile -t sources < <(server_sources)
  if stale "$dll" "${sources[@]}" benchmarks/Load benchmarks/Simulation; then
    orleans_restores benchmarks/Load || fail "$orleans_missing, on which a cluster runs. Without --cluster one server is started."
    build benchmarks/Load Orleans >&2; touch "$dll"; end_compiler
  fi
  cluster_size=$(value_of --cluster '' "$@")
  if given --database "$@" || given --url "$@" || [[ ! $cluster_size =~ ^[1-9]$ ]]; then cd "$caller"; exec dotnet "$dll" "$@"; fi
  want postgresql
  folder=$(mktemp -d /tmp/omni-load-XXXXXX); chmod 755 "$folder"
  trap 'stop_postgres; rm -rf "$folder"' EXIT
  trap ':' INT TERM # the run ends by it, and this script after the run
  start_postgres "$folder/postgres"
  dotnet "$dll" "$@" --database "$database" || code=$?
  exit "$code"
}
