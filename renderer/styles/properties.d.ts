import 'react';

declare module 'react' {
  interface CSSProperties {
    /** How many characters a field shows. */
    '--characters'?: number;
  }
}
