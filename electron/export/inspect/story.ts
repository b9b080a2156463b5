import { storyElements } from './story-elements.ts';
import { say, type Story, type StoryPlace } from './story-place.ts';
import type { XmlListener } from './xml/read-xml.ts';

/**
 * Listens to a part that holds text. Each paragraph becomes a line, a line break inside it a line end;
 * deleted text and the codes of fields are not text, nor are the numbers of notes. What Word shows only to older versions is not read.
 */
export function createStory(): { readonly listener: XmlListener; readonly story: Story } {
  const place: StoryPlace = {
    lines: [],
    notes: new Map(),
    calls: [],
    found: {
      images: 0,
      comments: 0,
      trackedChanges: 0,
      hiddenRuns: 0,
      fieldsWithoutResult: 0,
      revisionIds: 0,
    },
    paragraphs: [],
    fields: [],
    runs: 0,
    texts: 0,
    note: { name: undefined, start: 0 },
    afterNumber: false,
  };
  let fallback = 0;
  return {
    story: place,
    listener: {
      open: (name, attributes) => {
        if (name === 'mc:Fallback') fallback += 1;
        if (fallback === 0) storyElements[name]?.open?.(place, attributes);
      },
      close: (name) => {
        if (fallback === 0) storyElements[name]?.close?.(place);
        if (name === 'mc:Fallback') fallback -= 1;
      },
      text: (text) => {
        if (place.texts > 0 && fallback === 0) say(place, text);
      },
    },
  };
}
