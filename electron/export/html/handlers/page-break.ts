/** The next block starts on a new page; on a screen a line stands there. */
export const htmlPageBreak = (): string => '<hr class="page-break"/>';
