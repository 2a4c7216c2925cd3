"use client";
import { Toaster as Sonner } from "sonner";

/** Where short messages appear. Put once into the layout; call `toast` of sonner to show one. */
export function Toaster({ label, theme }: { label: string; theme: "light" | "dark" | "system" }) {
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
