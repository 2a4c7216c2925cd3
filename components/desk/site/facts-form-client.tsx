"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { saveSiteFactsAction } from "#newsroom/settings/actions.ts";
import * as limits from "#newsroom/settings/limits.ts";
import type { FactField, Facts } from "#newsroom/settings/rules.ts";

/** The newspaper's name and publisher; what was typed stays until it is saved. */
export function FactsForm({ facts, version }: { facts: Facts; version: number }) {
  const t = useTranslations("sitePages.facts");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const router = useRouter();
  const [form, setForm] = useState(facts);
  const [seen, setSeen] = useState(version);
  const [problem, setProblem] = useState<{ message: string; stale: boolean } | null>(null);
  const [busy, start] = useTransition();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const result = await saveSiteFactsAction({ seen, ...form }).catch(() => null);
      if (!result?.ok) {
        const stale = result?.code === "stale";
        if (stale) router.refresh();
        return setProblem({ message: result?.message ?? unreachable, stale });
      }
      setProblem(null);
      setSeen(result.value.version);
      toast.success(t("saved"));
    });
  };
  const takeTheirs = () => {
    setForm(facts);
    setSeen(version);
    setProblem(null);
  };
  const field = (
    name: FactField,
    limit: number,
    more: { hint?: string; type?: "email" | "tel"; autoComplete?: string } = {},
  ) => (
    <Field label={t(name)} hint={more.hint}>
      {(control) => (
        <Input
          {...control}
          type={more.type ?? "text"}
          autoComplete={more.autoComplete ?? "off"}
          maxLength={limit}
          value={form[name]}
          onChange={(event) => setForm((before) => ({ ...before, [name]: event.target.value }))}
        />
      )}
    </Field>
  );
  const lacking = (["publisherName", "publisherAddress", "publisherEmail", "publisherPhone"] as const).filter(
    (name) => form[name].trim() === "",
  );

  return (
    <form onSubmit={submit} noValidate className="grid max-w-2xl gap-4">
      {field("name", limits.siteNameLimit)}
      {field("tagline", limits.taglineLimit, { hint: t("taglineHint") })}
      <h2 className="mt-4 text-md font-bold">{t("publisher")}</h2>
      {lacking.length > 0 ? (
        <Notice tone="warning">{t("missing", { fields: lacking.map((name) => t(name)).join(", ") })}</Notice>
      ) : null}
      {field("publisherName", limits.publisherNameLimit, { autoComplete: "organization" })}
      {field("publisherAddress", limits.publisherAddressLimit, { autoComplete: "street-address" })}
      {field("publisherEmail", limits.publisherEmailLimit, { type: "email", autoComplete: "email" })}
      {field("publisherPhone", limits.publisherPhoneLimit, { type: "tel", autoComplete: "tel" })}
      {problem ? (
        <Notice
          tone={problem.stale ? "warning" : "danger"}
          alert
          action={
            problem.stale ? (
              <Button size="sm" onClick={takeTheirs}>
                {t("takeTheirs")}
              </Button>
            ) : undefined
          }
        >
          {problem.message}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" tone="primary" busy={busy}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
