"use client";
import { useEffect } from "react";
import { Toaster as Sonner, toast } from "sonner";
import { showToastsBy } from "./toast.ts";

export interface ToasterProps {
  label: string;
  theme: "light" | "dark" | "system";
}

/** Where short messages appear. Those that waited for it are shown when it stands. */
export function ToasterFrame({ label, theme }: ToasterProps) {
  // Runs after the effects of what it holds: by then that listens.
  useEffect(() => showToastsBy(toast), []);
  return (
    <Sonner
      position="bottom-center"
      theme={theme}
      containerAriaLabel={label}
      offset={{ bottom: "5rem" }}
      mobileOffset={{ bottom: "5rem" }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex w-full items-center gap-2.5 rounded-lg bg-ink font-sans px-4 py-3 font-sans text-base font-medium text-canvas shadow-overlay sm:w-[24rem] [&_svg]:size-[1.125rem]",
          description: "text-sm opacity-80",
          actionButton:
            "ml-auto shrink-0 rounded-md px-2 py-1 font-bold whitespace-nowrap underline underline-offset-2",
        },
      }}
    />
  );
}
