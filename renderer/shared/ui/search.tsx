import { Search as SearchIcon } from 'lucide-react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { Icon } from './icon.tsx';

interface SearchProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** A field that narrows a list; Escape empties it. */
export function Search({ label, placeholder, value, onChange, autoFocus = false }: SearchProps) {
  return (
    <SearchField className="search" value={value} onChange={onChange} autoFocus={autoFocus}>
      <Label className="visually-hidden">{label}</Label>
      <Icon of={SearchIcon} />
      <Input className="input search__input" placeholder={placeholder} />
    </SearchField>
  );
}
