pragma ComponentBehavior: Bound
import QtQuick

// Shows one screen at a time. No Loader: each view that one is given in its initial properties stays in memory.
Item {
    id: stage

    property KioskPage page: null
    property string shown
    property var components: ({})

    // A screen that stays gets its new figures; another one takes its place with its own.
    function show(view: var, viewModel: var): void {
        if (stage.page !== null && stage.shown === view.name) {
            stage.page.view = view;
            return;
        }
        const before = stage.page;
        if (stage.components[view.name] === undefined)
            stage.components[view.name] = Qt.createComponent(`../screens/${view.name}.qml`);
        const page = stage.components[view.name].createObject(stage, {
            "view": view,
            "viewModel": viewModel
        }) as KioskPage;
        page.anchors.fill = stage;
        stage.shown = view.name;
        stage.page = page;
        if (before !== null) {
            before.visible = false;
            before.parent = null;
            before.destroy();
        }
    }
}
