/** Names of properties that mean a side of the screen where a side of the text is meant. */
const physicalName =
  /^(left|right|(margin|padding|scroll-margin|scroll-padding)-(left|right)|border-(left|right)(-.+)?|border-(top|bottom)-(left|right)-radius)$/;

const sidesDiffer = (value: string): boolean => {
  const sides = value.match(/(?:[^\s()]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?)/g) ?? [];
  return sides.length === 4 && sides[1] !== sides[3];
};

/** The declarations of a style sheet that would not mirror in Arabic, each as `name: value`. */
export const physicalProperties = (sheet: string): readonly string[] => {
  const bare = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap(
    ([, name = '', value = '']) => {
      const words = value.trim();
      const physical =
        physicalName.test(name) ||
        (/^(text-align|float|clear|caption-side)$/.test(name) && /^(left|right)\b/.test(words)) ||
        (/^(inset|margin|padding)$/.test(name) && sidesDiffer(words));
      return physical ? [`${name}: ${words}`] : [];
    },
  );
};
