/** A key of the keyboard, as a cap. */
export const Key = ({ children }: { readonly children: string }) => (
  <kbd className="key">{children}</kbd>
);
