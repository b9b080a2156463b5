import type { Block } from '../model/blocks/block.ts';
import type { Section } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import { textOfBlock } from './block-text.ts';
import type { BlockRule, BlockSetting } from './rule.ts';

/** Runs the rules about single blocks. What was found in a block holds while block and setting are the same objects. */
export function createBlockCheck(
  rules: readonly BlockRule[],
): (sections: readonly Section[], setting: BlockSetting) => readonly Finding[] {
  const memory = new WeakMap<BlockSetting, WeakMap<Section | Block, readonly Finding[]>>();

  const checkBlock = (block: Block, setting: BlockSetting): readonly Finding[] => {
    const text = textOfBlock(block, setting.language);
    return rules.flatMap((rule) => rule(block, text, setting));
  };
  return (sections, setting) => {
    const known = memory.get(setting) ?? new WeakMap<Section | Block, readonly Finding[]>();
    memory.set(setting, known);
    const remembered = <Part extends Section | Block>(
      part: Part,
      find: (part: Part) => readonly Finding[],
    ): readonly Finding[] => {
      const before = known.get(part);
      if (before) return before;
      const findings = find(part);
      known.set(part, findings);
      return findings;
    };
    return sections.flatMap((section) =>
      remembered(section, ({ blocks }) =>
        blocks.flatMap((block) => remembered(block, (one) => checkBlock(one, setting))),
      ),
    );
  };
}
