pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick
import QtQuick.Window
import "parts"

// The frame around every screen: office, what is being asked, and the bar.
// Laid out for 300 x 530 mm upright and 332 x 207 mm across; larger screens enlarge everything alike.
// In low-reach mode all this stands in the band that everybody reaches (norms.md A-18), and is laid out across.
Window {
    id: window

    required property KioskViewModel viewModel
    readonly property bool wide: area.width > area.height
    readonly property real side: window.wide ? Theme.mm(Theme.large ? 4 : 6) : Theme.mm(18)
    // The languages are shown over a call for help, since they are asked for there, too.
    readonly property bool warned: window.viewModel.warned
    readonly property bool helped: window.viewModel.help !== "" && !window.warned && !window.viewModel.choosing
    // What covers is shown after this has changed, so the focus is still on the screen then.
    readonly property bool covered: window.warned || window.helped
    property Item here: null // has the focus, on the screen
    property Item before: null // had it when something covered the screen

    function follow(): void {
        if (viewModel.view.name)
            stage.show(viewModel.view, viewModel);
    }

    function goBack(): void {
        if (!window.covered && window.before !== null && window.before.visible)
            window.before.forceActiveFocus(Qt.OtherFocusReason);
    }

    Binding {
        target: Theme
        property: "zoom"
        value: Math.max(1, Math.min(area.width / (window.wide ? 332 : 300), area.height / (window.wide ? 207 : 530)) / Theme.pxPerMm)
    }
    Binding {
        target: Theme
        property: "large"
        value: window.viewModel.large
    }
    Binding {
        target: Theme
        property: "scheme"
        value: window.viewModel.scheme
    }

    color: Theme.ground
    title: window.viewModel.office
    onActiveFocusItemChanged: if (!window.covered && window.activeFocusItem !== window.contentItem)
        window.here = window.activeFocusItem
    onCoveredChanged: if (window.covered)
        window.before = window.here;
    else
        Qt.callLater(window.goBack)

    Component.onCompleted: window.follow()

    Connections {
        target: window.viewModel

        function onView_changed(): void {
            window.follow();
        }
    }

    Item {
        id: root

        // The window's content is as large as the window only once that is shown; all is laid out before.
        width: window.width
        height: window.height
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true

        Header {
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            visible: window.viewModel.low && area.visible
            viewModel: window.viewModel
            side: window.side
            wide: false
        }

        Item {
            id: area

            anchors.left: parent.left
            anchors.right: parent.right
            y: window.viewModel.low ? window.viewModel.bandTop * Theme.pxPerMm : 0
            height: window.viewModel.low ? window.viewModel.bandHeight * Theme.pxPerMm : parent.height
            visible: !night.visible && !service.visible

            Rail {
                id: rail

                anchors.top: parent.top
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                width: window.wide ? implicitWidth : 0
                visible: window.wide
                viewModel: window.viewModel
            }

            Item {
                id: page

                anchors.top: parent.top
                anchors.bottom: footer.top
                anchors.left: rail.right
                anchors.right: parent.right
                visible: !window.covered

                Header {
                    id: header

                    anchors.top: parent.top
                    anchors.left: parent.left
                    anchors.right: parent.right
                    height: window.viewModel.low ? 0 : implicitHeight
                    visible: !window.viewModel.low
                    viewModel: window.viewModel
                    side: window.side
                    wide: window.wide
                }
                Remark {
                    id: remark

                    anchors.top: header.bottom
                    anchors.left: parent.left
                    anchors.right: parent.right
                    height: implicitHeight
                    side: window.side
                    text: window.viewModel.notice
                }
                StartTongues {
                    id: tongues

                    anchors.top: remark.bottom
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.leftMargin: window.side
                    anchors.rightMargin: window.side
                    height: implicitHeight
                    shown: window.viewModel.atStart && !window.viewModel.choosing
                    wide: window.wide
                    viewModel: window.viewModel
                }

                Stage {
                    id: stage

                    anchors.top: tongues.bottom
                    anchors.bottom: parent.bottom
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.leftMargin: window.side
                    anchors.rightMargin: window.side
                    anchors.topMargin: window.wide ? Theme.mm(3) : Theme.mm(12)
                    anchors.bottomMargin: window.wide ? Theme.mm(2.6) : Theme.mm(8)
                    visible: !window.viewModel.choosing
                }
                Loader {
                    anchors.fill: stage
                    active: window.viewModel.choosing
                    sourceComponent: Languages {
                        viewModel: window.viewModel
                    }
                }
            }

            HelpCall {
                anchors.fill: page
                visible: window.covered && window.helped
                viewModel: window.viewModel
            }
            StillThere {
                anchors.fill: page
                visible: window.covered && window.warned
                viewModel: window.viewModel
            }

            Footer {
                id: footer

                anchors.bottom: parent.bottom
                anchors.left: rail.right
                anchors.right: parent.right
                viewModel: window.viewModel
                side: window.side
                wide: window.wide
                bare: window.covered
            }
        }
        Night {
            id: night

            anchors.fill: parent
            viewModel: window.viewModel
        }
        Service {
            id: service

            anchors.fill: parent
            viewModel: window.viewModel
            staff: window.viewModel.service
            wide: window.wide
        }

        // On top of all, so that it sees every touch, and takes none.
        Item {
            anchors.fill: parent

            PointHandler {
                id: finger

                onActiveChanged: if (active) {
                    const side = Math.min(window.width, window.height);
                    window.viewModel.touched();
                    window.viewModel.service.knock(finger.point.position.x / side, finger.point.position.y / side);
                }
            }
        }
    }
}
