/** The attribute that every change of a comparison carries, in reading order. */
export const changeMark = "data-change";

/** Makes an element a change that can be stepped to. */
export const asChange = { [changeMark]: "", tabIndex: -1 } as const;
