"use client";
import { Printer } from "lucide-react";
import { Button } from "#components/ui/button.tsx";

/** Prints the page as it stands. */
export function PrintButton({ words }: { words: string }) {
  return (
    <Button onClick={() => window.print()}>
      <Printer aria-hidden />
      {words}
    </Button>
  );
}
