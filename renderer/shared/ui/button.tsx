import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components/Button';

interface ButtonProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  readonly look?: 'normal' | 'primary' | 'plain' | 'danger';
  readonly small?: boolean;
  /** For a button that shows an icon only: what it does, in words. */
  readonly label?: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Something that acts. With `label` it is square and shows an icon. */
export function Button({ look = 'normal', small = false, label, children, ...rest }: ButtonProps) {
  const classes = [
    'button',
    look !== 'normal' && `button--${look}`,
    small && 'button--s',
    label !== undefined && 'button--icon',
  ];
  return (
    <AriaButton
      {...rest}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className={classes.filter(Boolean).join(' ')}
    >
      {children}
    </AriaButton>
  );
}

/** A button that reads as a link, for actions inside sentences and rows. */
export function LinkButton({ children, ...rest }: Omit<ButtonProps, 'look' | 'small' | 'label'>) {
  return (
    <AriaButton {...rest} className="link">
      {children}
    </AriaButton>
  );
}
