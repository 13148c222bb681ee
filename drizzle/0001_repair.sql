CREATE TABLE `repair` (
	`id` text PRIMARY KEY NOT NULL,
	`assignment_id` text NOT NULL,
	`question_id` text NOT NULL,
	`what` text NOT NULL,
	`row_id` text,
	`option_id` text,
	`note` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignment`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "repair_what" CHECK("repair"."what" in ('accept', 'everyone', 'left-out')),
	CONSTRAINT "repair_option_whole" CHECK(("repair"."row_id" is not null) + ("repair"."option_id" is not null) in (0, 2)),
	CONSTRAINT "repair_option" CHECK(("repair"."what" = 'accept') = ("repair"."option_id" is not null))
);
--> statement-breakpoint
CREATE INDEX `repair_assignment` ON `repair` (`assignment_id`,`question_id`);