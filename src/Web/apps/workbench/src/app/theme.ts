import { dark, light } from '@shared/theme/tokens';
import type { Theme } from '@shared/theme/theme';
import { theme as algorithms, type ThemeConfig } from 'antd';

/** The system asks for less motion: the library's own goes, as ours does by style sheet. */
const motion = () => !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The component library drawn with our tokens: same source as the style sheets. */
export function antTheme(name: Theme): ThemeConfig {
  const tokens = name === 'dark' ? dark : light;
  return {
    algorithm: name === 'dark' ? algorithms.darkAlgorithm : algorithms.defaultAlgorithm,
    cssVar: { key: `oc-${name}` },
    hashed: false,
    token: {
      colorPrimary: tokens.accent,
      colorPrimaryHover: tokens.accentStrong,
      colorInfo: tokens.accent,
      colorSuccess: tokens.good,
      colorWarning: tokens.waiting,
      colorError: tokens.urgent,
      colorText: tokens.text,
      colorTextSecondary: tokens.muted,
      colorTextTertiary: tokens.muted,
      colorTextQuaternary: tokens.faint,
      colorTextPlaceholder: tokens.faint,
      colorTextDescription: tokens.muted,
      colorTextLightSolid: tokens.onAccent,
      colorBgBase: tokens.panel,
      colorBgContainer: tokens.panel,
      colorBgElevated: tokens.raised,
      colorBgLayout: tokens.canvas,
      colorBorder: tokens.lineStrong,
      colorBorderSecondary: tokens.line,
      controlItemBgHover: tokens.hover,
      controlItemBgActive: tokens.selected,
      boxShadow: tokens.shadow,
      boxShadowSecondary: tokens.shadow,
      fontFamily: 'var(--font)',
      fontSize: 14,
      borderRadius: 8,
      controlHeight: 32,
      motion: motion(),
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.14s',
      wireframe: false,
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
        // The library's own lighter shade is too faint to read under the pointer.
        colorPrimaryHover: tokens.accent,
        defaultHoverColor: tokens.accent,
        defaultHoverBorderColor: tokens.accent,
      },
    },
  };
}
