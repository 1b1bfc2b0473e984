/**
 * A Univer instance with the plugins of its presets.
 * Written here rather than taken from `@univerjs/presets`, whose one package brings the sixty others of presets never used.
 */
import { Univer } from '@univerjs/core';
import type { IUniverConfig, Plugin, PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown?];

export interface UniverSetup extends Partial<IUniverConfig> {
  presets: readonly { plugins: readonly unknown[] }[];
  /** Registered after those of the presets. */
  plugins?: readonly PluginEntry[];
}

/** Plugins are registered in their order; one that two presets bring is registered once, where and as the last asks. */
export function createUniver({ presets, plugins = [], ...config }: UniverSetup): {
  univer: Univer;
  univerAPI: FUniver;
} {
  const univer = new Univer(config);
  const chosen = new Map<string, { plugin: PluginCtor<Plugin>; options: unknown }>();
  for (const entry of [...presets.flatMap((preset) => preset.plugins as PluginEntry[]), ...plugins]) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    chosen.delete(plugin.pluginName);
    chosen.set(plugin.pluginName, { plugin, options });
  }
  for (const { plugin, options } of chosen.values()) univer.registerPlugin(plugin, options as never);
  return { univer, univerAPI: FUniver.newAPI(univer) };
}
