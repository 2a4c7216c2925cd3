import { maxBodyBytes, maxBodyDepth, maxBodyNodes } from "./limits.ts";

/** Objects and lists that are no nodes themselves: attributes, marks. Bounded so that nothing hides in them. */
const maxParts = maxBodyNodes * 6;
const maxPartDepth = 4;

export type BodyMeasure =
  | { fits: true; nodes: number; depth: number; bytes: number }
  | { fits: false; messageKey: "body.too-deep" | "body.too-many-nodes" | "body.too-large" };

interface Visit {
  value: unknown;
  depth: number;
  /** How far inside attributes or marks of a node; zero for nodes. */
  inside: number;
}

/**
 * Depth, number of nodes and size of anything that claims to be a body, in one pass without recursion.
 * Stops at the first limit passed, so that neither 2,000 levels nor 100,000 nodes cost anything.
 */
export function measureBody(value: unknown): BodyMeasure {
  const stack: Visit[] = [{ value, depth: 1, inside: 0 }];
  const encoder = new TextEncoder();
  let nodes = 0;
  let parts = 0;
  let deepest = 0;
  let bytes = 0;
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { depth, inside } = visit;
    if (typeof visit.value === "string") bytes += encoder.encode(visit.value).length;
    else if (typeof visit.value === "object" && visit.value !== null) {
      if (depth > maxBodyDepth || inside > maxPartDepth) return { fits: false, messageKey: "body.too-deep" };
      if (inside === 0) nodes += 1;
      else parts += 1;
      if (nodes > maxBodyNodes || parts > maxParts) return { fits: false, messageKey: "body.too-many-nodes" };
      deepest = Math.max(deepest, depth);
      for (const [key, child] of Object.entries(visit.value)) {
        bytes += Array.isArray(visit.value) ? 1 : key.length + 4;
        if (inside === 0 && key === "content" && Array.isArray(child)) {
          if (nodes + child.length > maxBodyNodes) return { fits: false, messageKey: "body.too-many-nodes" };
          for (const node of child) stack.push({ value: node, depth: depth + 1, inside: 0 });
        } else stack.push({ value: child, depth, inside: inside + 1 });
      }
    } else bytes += 4;
    if (bytes > maxBodyBytes) return { fits: false, messageKey: "body.too-large" };
  }
  return { fits: true, nodes, depth: deepest, bytes };
}
