import type { BoardCourse, MeasureName } from '@shared/protocol/board';
import { localized } from '@shared/text/localized';
import { useTheme } from '@shared/theme/theme';
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useText } from '../../../text/text';
import { measureValue } from '../measure-value';
import styles from '../board.module.css';
import { chartOption } from './chart-option';

register([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

interface Props {
  course: BoardCourse;
  measures: MeasureName[];
  title: string;
}

/** Lines over time in the page's own fonts and colours. */
export function Chart({ course, measures, title }: Props) {
  const { t, language } = useText();
  const theme = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<EChartsType | null>(null);

  useEffect(() => {
    const box = place.current!;
    const watch = new ResizeObserver(() => drawn.current?.resize());
    watch.observe(box);
    return () => {
      watch.disconnect();
      drawn.current?.dispose();
      drawn.current = null;
    };
  }, []);

  useEffect(() => {
    let gone = false;
    // Words are measured when they are drawn: with another font they would stand beside their places.
    void document.fonts.ready.then(() => {
      if (gone) return;
      drawn.current ??= init(place.current, null, { renderer: 'svg' });
      drawn.current.setOption(chartOption(course, measures, language, getComputedStyle(place.current!)), true);
    });
    return () => {
      gone = true;
    };
  }, [course, measures, language, theme]);

  const latest = course.intervals.at(-1)?.measures ?? {};
  const figures = measures.map(
    ({ id, name, unit }) => `${localized(name, language)} ${measureValue(latest[id], unit, language)}`,
  );
  const words = t('board.latest', { title, figures: new Intl.ListFormat(language).format(figures) });
  return <div ref={place} className={styles.lines} role="img" aria-label={words} />;
}
