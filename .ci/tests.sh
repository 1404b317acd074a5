# Sourced by ./omni: builds and runs every test, adds the counts up, says what was left out and why.
passed=0 failed=0 skipped=0
left_out=()

count() { # name, passed, failed, skipped; since when in $since
  passed=$((passed + $2)) failed=$((failed + $3)) skipped=$((skipped + $4))
  printf '  [%3ds] %-28s %5d passed %3d failed %3d skipped, %d s\n' $((SECONDS - started)) "$1" "$2" "$3" "$4" $((SECONDS - since))
}

# One xunit executable; a run that dies before its summary counts as one failure.
run_xunit() { # project, silo
  local project=$1 silo=$2 since=$SECONDS log summary total bad out
  local dll="artifacts/$silo/bin/$project/$config/Orleans.OmniContact.$project.dll"
  log=$(mktemp)
  dotnet "$dll" -noLogo -noColor >"$log" 2>&1 || true
  summary=$(grep -E '^ *Orleans\.OmniContact\..*Total: [0-9]+' "$log" | tail -n 1 || true)
  if [ -z "$summary" ]; then
    cat "$log"
    count "$project ($silo)" 0 1 0
  else
    total=$(sed -E 's/.*Total: ([0-9]+).*/\1/' <<<"$summary")
    bad=$(sed -E 's/.*Errors: ([0-9]+), Failed: ([0-9]+).*/\1+\2/' <<<"$summary"); bad=$((bad))
    out=$(sed -E 's/.*Skipped: ([0-9]+), Not Run: ([0-9]+).*/\1/' <<<"$summary")
    [ "$bad" -eq 0 ] || cat "$log"
    grep -E '^\[figure\]' "$log" || true
    while IFS= read -r line; do left_out+=("$line"); done < <(grep -A1 -E '\[SKIP\]' "$log" | grep -vE '^--$|\[SKIP\]' | sed -E 's/^ +//' | sort | uniq -c | sed -E 's/^ *([0-9]+) /\1 x /')
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

# The sources build against Microsoft.Orleans wherever the machine's own package sources have all of it.
orleans_restores() { dotnet restore tests/Silo.Tests -p:Silo=Orleans -v quiet >/dev/null 2>&1; }

run_tests() {
  [ "${1:-}" = --long ] && export OMNI_LONG=1
  need_dotnet
  want chromium fonts postgresql strace python
  build_web
  local project orleans=()
  build Orleans.OmniContact.sln
  touch "$(server)"
  rm -rf artifacts/screenshots
  for project in tests/*/Orleans; do [ -d "$project" ] && orleans+=("$(basename "$(dirname "$project")")"); done
  if [ ${#orleans[@]} -gt 0 ]; then
    if orleans_restores; then
      for project in "${orleans[@]}"; do build "tests/$project" Orleans; done
    else
      left_out+=("the Orleans leg (${orleans[*]}): this machine's package sources cannot restore Microsoft.Orleans")
      orleans=()
    fi
  fi
  say
  for project in tests/*/*.csproj; do run_xunit "$(basename "$project" .csproj)" Embedded; done
  for project in "${orleans[@]}"; do run_xunit "$project" Orleans; done
  run_web_tests
  say
  if [ -d artifacts/screenshots ]; then say "Pictures of every page: $root/artifacts/screenshots"; fi
  if [ ${#left_out[@]} -gt 0 ]; then
    say "Left out:"
    printf '  %s\n' "${left_out[@]}"
  fi
  say "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ]
}
