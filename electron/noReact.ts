/**
 * What the words' library asks of React, for the main process, whose texts hold no elements: the build puts this in
 * React's place, so that the start does not read it.
 */
export const isValidElement = (): boolean => false;

export const cloneElement = <Element>(element: Element): Element => element;
