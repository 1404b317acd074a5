import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends the run with one line that another script can add up. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const states = modules.flatMap(module =>
      [...module.children.allTests()].map((test: TestCase) => test.result().state),
    );
    const count = (state: string) => states.filter(one => one === state).length;
    const broken = modules.filter(module => module.errors().length > 0).length;
    console.log(`Web: ${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`);
  }
}
