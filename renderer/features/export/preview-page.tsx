import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';

/**
 * Shows a whole page in a frame that can run nothing. The window's content security policy admits no
 * inline style, so the page's own style sheet is adopted instead of being parsed with it.
 */
export function PreviewPage({ html }: { readonly html: string }) {
  const { t } = useLingui();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const inside = frame.current?.contentDocument;
    if (!inside) return undefined;
    fill(inside, html);
    const measure = () => setHeight(inside.documentElement.scrollHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(inside.body);
    return () => observer.disconnect();
  }, [html]);
  return (
    <iframe
      ref={frame}
      className="proof__page"
      title={t`Preview of the text`}
      sandbox="allow-same-origin"
      style={{ blockSize: height }}
    />
  );
}

const styleElement = /<style[^>]*>([\s\S]*?)<\/style>/gi;

function fill(inside: Document, html: string): void {
  const view = inside.defaultView;
  const sheets = [...html.matchAll(styleElement)].map(([, text = '']) => {
    const sheet = new (view ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const page = new DOMParser().parseFromString(html.replace(styleElement, ''), 'text/html');
  inside.replaceChild(inside.adoptNode(page.documentElement), inside.documentElement);
  inside.adoptedStyleSheets = sheets;
}
