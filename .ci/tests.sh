# Sourced by ./omni: builds and runs every test, adds the counts up, says what was left out and why.
results=$(mktemp -d)
# A suite that hangs is a failed suite, not a run without an end.
bound() { [ -n "${OMNI_LONG:-}" ] && echo 7200 || echo 1200; }

count() { # name, passed, failed, skipped; since when in $since
  echo "$2 $3 $4" >>"$results/counts"
  printf '  [%3ds] %-28s %5d passed %3d failed %3d skipped, %d s\n' $((SECONDS - started)) "$1" "$2" "$3" "$4" $((SECONDS - since))
}

sum_of() { awk -v column="$1" '{ sum += $column } END { print sum + 0 }' "$results/counts"; }

# One xunit executable; a run that dies before its summary counts as one failure.
run_xunit() { # project, silo
  local project=$1 silo=$2 since=$SECONDS log summary total bad out
  local dll="artifacts/$silo/bin/$project/$config/Orleans.OmniContact.$project.dll"
  log=$(mktemp)
  # A suite is over before code that is compiled again by its own profile pays for it.
  DOTNET_TieredPGO=0 timeout --foreground -s KILL "$(bound)" dotnet "$dll" -noLogo -noColor >"$log" 2>&1 || true
  summary=$(grep -E '^ *Orleans\.OmniContact\..*Total: [0-9]+' "$log" | tail -n 1 || true)
  if [ -z "$summary" ]; then
    cat "$log"
    say "$project ended without a summary; a suite has $(bound) s."
    count "$project ($silo)" 0 1 0
  else
    total=$(sed -E 's/.*Total: ([0-9]+).*/\1/' <<<"$summary")
    bad=$(sed -E 's/.*Errors: ([0-9]+), Failed: ([0-9]+).*/\1+\2/' <<<"$summary"); bad=$((bad))
    out=$(sed -E 's/.*Skipped: ([0-9]+), Not Run: ([0-9]+).*/\1/' <<<"$summary")
    [ "$bad" -eq 0 ] || cat "$log"
    grep -E '^\[figure\]' "$log" || true
    grep -A1 -E '\[SKIP\]' "$log" | grep -vE '^--$|\[SKIP\]' | sed -E 's/^ +//' | sort | uniq -c | sed -E 's/^ *([0-9]+) /\1 x /' >>"$results/left-out" || true
    count "$project ($silo)" $((total - bad - out)) "$bad" "$out"
  fi
  rm -f "$log"
}

run_web_tests() {
  local log since=$SECONDS; log=$(mktemp)
  if ! npm run lint --prefix src/Web >"$log" 2>&1; then cat "$log"; count "Web lint" 0 1 0; fi
  npm test --prefix src/Web -- --reporter=json --outputFile="$log.json" >"$log" 2>&1 || true
  if [ -s "$log.json" ]; then
    local good bad out
    read -r good bad out < <(node -e 'const r=JSON.parse(require("fs").readFileSync(process.argv[1]));
      console.log(r.numPassedTests, r.numFailedTests + (r.numFailedTests ? 0 : r.numFailedTestSuites), r.numPendingTests + r.numTodoTests)' "$log.json")
    [ "$bad" -eq 0 ] || cat "$log"
    count "Web (pages)" "$good" "$bad" "$out"
  else
    cat "$log"; count "Web (pages)" 0 1 0
  fi
  rm -f "$log" "$log.json"
}

tests_usage() {
  cat <<'TXT'
./omni test [--long]     every test once, on both databases and in a real browser; ends with "N passed, N failed, N skipped"
   --long                adds the repeated and the heavy ones (sets OMNI_LONG)
One suite alone is a program: dotnet build tests/NAME.Tests, then dotnet on its .dll under artifacts (-class, -method).
TXT
}

run_tests() {
  if asks_help "${1:-}"; then tests_usage; return; fi
  case "$*" in '') ;; --long) export OMNI_LONG=1 ;; *) tests_usage >&2; wrong "the tests know no '$*'" ;; esac
  : >"$results/counts"
  need_dotnet
  want chromium fonts postgresql strace python
  build_web
  local project orleans=()
  build Orleans.OmniContact.sln
  touch "$(server)"
  rm -rf artifacts/screenshots
  for project in tests/*/Orleans; do [ -d "$project" ] && orleans+=("$(basename "$(dirname "$project")")"); done
  if [ ${#orleans[@]} -gt 0 ]; then
    if orleans_restores tests/Orleans.slnf; then
      build tests/Orleans.slnf Orleans
    else
      echo "the Orleans leg (${orleans[*]}): $orleans_missing" >>"$results/left-out"
      orleans=()
    fi
  fi
  end_compiler
  say
  run_lanes
  say
  if [ -d artifacts/screenshots ]; then say "Pictures of every page: $root/artifacts/screenshots"; fi
  if [ -s "$results/left-out" ]; then
    say "Left out:"
    sed 's/^/  /' "$results/left-out"
  fi
  local failed; failed=$(sum_of 2)
  say "$(sum_of 1) passed, $failed failed, $(sum_of 3) skipped"
  rm -rf "$results"
  [ "$failed" -eq 0 ]
}

# The stories in the browser, and what starts and kills servers, take as long as all the rest, and run beside it.
waiting=(Browser.Tests Crash.Tests)

run_lanes() {
  local lanes=()
  set -m # a group for each, so that Ctrl+C ends all of it
  waiting_lane & lanes+=($!)
  busy_lane & lanes+=($!)
  set +m
  trap 'kill -- "${lanes[@]/#/-}" 2>/dev/null; rm -rf "$results"; exit 130' INT TERM
  wait "${lanes[@]}"
  trap - INT TERM
}

is_waiting() { [[ " ${waiting[*]} " == *" $1 "* ]]; }

waiting_lane() {
  for project in "${waiting[@]}"; do run_xunit "$project" Embedded; done
  for project in "${orleans[@]}"; do ! is_waiting "$project" || run_xunit "$project" Orleans; done
}

busy_lane() {
  for project in tests/*/*.csproj; do
    project=$(basename "$project" .csproj)
    is_waiting "$project" || run_xunit "$project" Embedded
  done
  for project in "${orleans[@]}"; do is_waiting "$project" || run_xunit "$project" Orleans; done
  run_web_tests
}
