import QtQuick

// Reads a tree of items in the order of painting: Python can't read all of their properties.
QtObject {
    function walk(root: Item): string {
        const found = [];
        visit(root, 0, 0, [0, 0, root.width, root.height], false, -1, -1, true, found);
        return JSON.stringify(found);
    }

    function cut(a: var, b: var): var {
        return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
    }

    function visit(item: Item, left: real, top: real, clip: var, scrolls: bool, target: int, around: int, enabled: bool, found: var): void {
        if (!item.visible || item.opacity === 0)
            return;
        const x = left + item.x;
        const y = top + item.y;
        const box = [x, y, x + item.width, y + item.height];
        enabled = enabled && item.enabled;
        let read = null;
        if (item instanceof Text)
            read = {
                "kind": "text",
                "text": item.text,
                "wide": item.contentWidth,
                "high": item.contentHeight,
                "colour": String(item.color),
                "px": item.fontSizeMode === Text.FixedSize ? item.font.pixelSize : item.fontInfo.pixelSize,
                "cut": item.truncated,
                "weight": item.font.weight,
                "align": item.effectiveHorizontalAlignment,
                "wraps": item.wrapMode !== Text.NoWrap
            };
        else if (item instanceof Rectangle)
            read = {
                "kind": "surface",
                "colour": item.gradient ? "" : String(item.color),
                "alpha": item.color.a,
                "border": item.border.width > 0 && item.border.color.a > 0 ? String(item.border.color) : ""
            };
        else if (item instanceof MouseArea)
            read = {
                "kind": "touch"
            };
        else if (item instanceof Image && item.name)
            read = {
                "kind": "icon",
                "name": item.name,
                "colour": String(item.color)
            };
        else if (item.isMark)
            read = {
                "kind": "mark"
            };
        else if (item.down !== undefined)
            read = {
                "kind": "target",
                "name": item.name || item.text || "",
                "chosen": item.chosen || false
            };
        if (read) {
            const number = found.length;
            found.push(Object.assign(read, {
                "box": box,
                "clip": clip,
                "scrolls": scrolls,
                "target": target,
                "around": around,
                "enabled": enabled
            }));
            if (read.kind === "target")
                target = number;
            if (read.kind === "surface" && read.alpha === 1)
                around = number;
        }
        if (item instanceof Flickable) {
            clip = cut(clip, box);
            scrolls = true;
            around = -1;
        }
        for (const child of item.children)
            visit(child, x, y, clip, scrolls, target, around, enabled, found);
    }
}
