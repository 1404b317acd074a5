import type { BoardCourse, MeasureName } from '@shared/protocol/board';
import type { Language } from '@shared/text/language';
import { localized } from '@shared/text/localized';
import { clockTime } from '@shared/time/format';
import type { EChartsCoreOption } from 'echarts/core';
import { measureValue } from '../measure-value';

const colours = ['--accent', '--good', '--urgent', '--waiting', '--bot'];

/** What the chart's library is told; colours and font are those of the place it is drawn in. */
export function chartOption(
  { intervals }: BoardCourse,
  measures: MeasureName[],
  language: Language,
  style: CSSStyleDeclaration,
): EChartsCoreOption {
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const unit = measures[0]?.unit ?? 'count';
  const text = { fontFamily: style.fontFamily, color: colour('--muted'), fontSize: 12 };
  const inWords = (value: unknown) => measureValue(typeof value === 'number' ? value : undefined, unit, language);
  return {
    animation: false,
    textStyle: text,
    color: colours.map(colour),
    legend: { top: 0, left: 8, icon: 'roundRect', itemWidth: 14, itemHeight: 4, textStyle: text, type: 'plain' },
    grid: { left: 12, right: 20, top: 16 + 24 * Math.ceil(measures.length / 3), bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: colour('--panel'),
      borderColor: colour('--line'),
      textStyle: { ...text, color: colour('--text') },
      valueFormatter: inWords,
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: intervals.map(({ at }) => clockTime(at, language)),
      axisLine: { lineStyle: { color: colour('--line-strong') } },
      axisTick: { show: false },
      axisLabel: text,
    },
    yAxis: {
      type: 'value',
      min: 0,
      ...(unit === 'share' ? { max: 1 } : {}),
      ...(unit === 'count' ? { minInterval: 1 } : {}),
      splitNumber: 3,
      splitLine: { lineStyle: { color: colour('--line') } },
      axisLabel: { ...text, formatter: inWords },
    },
    series: measures.map(({ id, name }) => ({
      type: 'line',
      name: localized(name, language),
      data: intervals.map(({ measures: values }) => values[id] ?? null),
      showSymbol: false,
      lineStyle: { width: 2 },
      emphasis: { disabled: true },
    })),
  };
}
