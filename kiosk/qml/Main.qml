pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick
import QtQuick.Window
import "parts"

// The frame around every screen: office, languages, what is being asked, back and start over.
// Laid out for 300 x 530 mm upright and 332 x 207 mm across; larger screens enlarge everything alike.
Window {
    id: window

    required property KioskViewModel viewModel
    readonly property bool wide: window.width > window.height
    readonly property real side: window.wide ? Theme.mm(7) : Theme.mm(18)

    // A screen that stays gets its new figures; another one takes its place with its own.
    function follow(): void {
        const view = viewModel.view;
        if (!view.name)
            return;
        if (loader.item && loader.shown === view.name) {
            (loader.item as KioskPage).view = view;
        } else {
            loader.shown = view.name;
            loader.setSource(`screens/${view.name}.qml`, {
                "view": view,
                "viewModel": viewModel
            });
        }
    }

    Binding {
        target: Theme
        property: "zoom"
        value: Math.max(1, Math.min(window.width / (window.wide ? 332 : 300), window.height / (window.wide ? 207 : 530)) / Theme.pxPerMm)
    }

    color: Theme.ground
    title: window.viewModel.office

    Component.onCompleted: window.follow()

    Connections {
        target: window.viewModel

        function onView_changed(): void {
            window.follow();
        }
    }

    Item {
        id: root

        anchors.fill: parent
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true

        PointHandler {
            onActiveChanged: if (active)
                window.viewModel.touched()
        }

        Header {
            id: header

            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            height: window.wide ? 0 : implicitHeight
            visible: !window.wide
            viewModel: window.viewModel
            side: window.side
        }
        Rail {
            id: rail

            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            width: window.wide ? Theme.mm(58) : 0
            visible: window.wide
            viewModel: window.viewModel
        }
        Remark {
            id: remark

            anchors.top: header.bottom
            anchors.left: rail.right
            anchors.right: parent.right
            side: window.side
            text: window.viewModel.notice
        }

        Loader {
            id: loader

            property string shown

            anchors.left: rail.right
            anchors.right: parent.right
            anchors.top: remark.bottom
            anchors.bottom: footer.top
            anchors.leftMargin: window.side
            anchors.rightMargin: window.side
            anchors.topMargin: window.wide ? Theme.mm(6) : Theme.mm(16)
            anchors.bottomMargin: window.wide ? Theme.mm(5) : Theme.mm(10)
        }

        Footer {
            id: footer

            anchors.bottom: parent.bottom
            anchors.left: rail.right
            anchors.right: parent.right
            viewModel: window.viewModel
            side: window.side
            wide: window.wide
        }

        HelpCall {
            anchors.fill: parent
            viewModel: window.viewModel
        }

        StillThere {
            anchors.fill: parent
            viewModel: window.viewModel
        }
    }
}
