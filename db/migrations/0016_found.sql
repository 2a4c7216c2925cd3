CREATE TABLE "found_settings" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"ai_policy" text DEFAULT 'all' NOT NULL,
	"feed_text" text DEFAULT 'summary' NOT NULL,
	"hub_url" text DEFAULT '' NOT NULL,
	"index_now" boolean DEFAULT false NOT NULL,
	"index_now_key" text,
	"security_contact" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "found_settings_one_row" CHECK ("found_settings"."id" = 1),
	CONSTRAINT "found_settings_key_shape" CHECK ("found_settings"."index_now_key" ~ '^[0-9a-f]{32}$'),
	CONSTRAINT "found_settings_key_there" CHECK (not "found_settings"."index_now" or "found_settings"."index_now_key" is not null),
	CONSTRAINT "found_settings_lengths" CHECK (length("found_settings"."hub_url") <= 500 and length("found_settings"."security_contact") <= 300)
);
--> statement-breakpoint
CREATE TABLE "ping_tries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"host" text NOT NULL,
	"paths" text[] NOT NULL,
	"outcome" text NOT NULL,
	"status" integer,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pings" (
	"channel" text NOT NULL,
	"path" text NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pings_pkey" PRIMARY KEY("channel","path")
);
--> statement-breakpoint
CREATE INDEX "ping_tries_at_idx" ON "ping_tries" USING btree ("at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "pings_due_idx" ON "pings" USING btree ("channel","due_at");