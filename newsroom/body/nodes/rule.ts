import { HorizontalRule } from "@tiptap/extension-horizontal-rule";

/** A line that parts two passages. Command `setHorizontalRule`; input rule `---`. */
export const RuleNode = HorizontalRule.extend({ name: "rule" });
