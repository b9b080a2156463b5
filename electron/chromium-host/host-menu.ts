interface Item {
  readonly accelerator?: string;
  readonly click?: () => void;
  readonly submenu?: readonly Item[];
}

/** Stands in for `Menu`: keeps the template; only its accelerators are alive, since a page has no menu bar. */
export class HostMenu {
  #items: readonly Item[] = [];

  readonly buildFromTemplate = (items: readonly Item[]): { readonly items: readonly Item[] } => ({
    items,
  });

  readonly setApplicationMenu = (menu: { readonly items: readonly Item[] } | null): void => {
    this.#items = menu?.items ?? [];
  };

  #all(items = this.#items): readonly Item[] {
    return items.flatMap((item) => [item, ...this.#all(item.submenu ?? [])]);
  }

  /** Called by the host: every accelerator of the menu. */
  accelerators(): readonly string[] {
    return this.#all().flatMap(({ accelerator }) => accelerator ?? []);
  }

  /** Called by the host: what a person's key does. */
  press(keys: string): void {
    this.#all()
      .find(({ accelerator }) => accelerator === keys)
      ?.click?.();
  }
}
